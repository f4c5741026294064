import type { Service } from '@countersign/catalogue';
import type { TemplateItem } from '@countersign/domain/document/items';
import type { DocumentKind } from '@countersign/domain/document/kinds';
import { canonicalJson, type Instant, type Json } from '@countersign/domain/kernel';
import type { DraftItem } from '@countersign/domain/template';
import { sha256 } from '../../platform/sha256.js';

export interface PersonName {
  readonly id: string;
  readonly name: string;
}

export interface WrittenItem extends DraftItem {
  readonly hash: string;
  readonly editedBy: PersonName | null;
  readonly editedAt: Instant;
  readonly retiredAt: Instant | null;
}

export interface ReleaseSummary {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly serviceId: string;
  readonly title: string;
  readonly number: string;
  readonly hash: string;
  readonly notes: string;
  readonly publishedAt: Instant;
  readonly itemCount: number;
}

export interface PublishedRelease extends Omit<ReleaseSummary, 'itemCount'> {
  readonly items: readonly TemplateItem[];
}

/** A template as it is being written, in the order of its items, with what was published of it. */
export interface Draft {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly serviceId: string;
  readonly service: Service | null;
  readonly title: string;
  readonly written: readonly WrittenItem[];
  readonly releases: readonly ReleaseSummary[];
  /** The people who changed it since the latest release. */
  readonly authors: readonly PersonName[];
}

const json = (value: object): string => canonicalJson(value as Json);

export const itemHash = (item: TemplateItem): string => sha256(json(item));

export const live = (draft: Draft): readonly WrittenItem[] => draft.written.filter((one) => !one.retired);

export const draftItems = (draft: Draft): readonly TemplateItem[] => live(draft).map(({ item }) => item);

/** SHA-256 over the canonical JSON of the items that a release would hold. */
export const draftHash = (draft: Draft): string => sha256(json(draftItems(draft)));
