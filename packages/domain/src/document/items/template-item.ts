import type { Content, ContentKind } from '../content/content.js';
import type { Placement } from '../kinds/enumerations.js';
import type { When } from '../content/when.js';

export type { Placement } from '../kinds/enumerations.js';

/** Where a national text comes from: the 2019 document's own facts, or the law and the known failures. */
export type Provenance = 'facts-of-2019' | 'law' | 'programme';

/**
 * One addressable piece of a template. Its id never changes, and no other item is ever given it, not even after it is
 * retired.
 */
export interface TemplateItem {
  readonly id: string;
  readonly section: string;
  readonly kind: ContentKind;
  readonly placement: Placement;
  readonly title: string;
  readonly guidance: string;
  /** Provision ids of the catalogue. */
  readonly law: readonly string[];
  readonly provenance: Provenance;
  /** An item that the template leaves "to the local assessment" becomes a required local one. */
  readonly deferred: boolean;
  /** How many rows a local table needs at least; null where the item is a single answer. */
  readonly minimumRows: number | null;
  /** What it depends on whether this is asked; left out where it always is. */
  readonly when?: When | null;
  readonly content: Content | null;
}

/** A release: one immutable published text. `hash` is SHA-256 over the canonical JSON of `items`. */
export interface Release {
  readonly id: string;
  readonly number: string;
  readonly hash: string;
  readonly items: readonly TemplateItem[];
}
