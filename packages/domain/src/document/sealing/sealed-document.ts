import { withEveryField } from '../content/blank-content.js';
import type { AssessedItem } from '../items/assessed-document.js';
import { canonicalJson, type Json } from '../../kernel/canonical-json.js';
import { broughtAfter, formatOfToday } from './sealed-formats.js';
import { sealedItem, type SealedItem, type SealedPart } from './sealed-item.js';

/** What stands at the head of a sealed assessment: whose it is, of what service, forked from which release. */
export interface SealedHead {
  readonly controller: { readonly id: string; readonly name: string };
  readonly assessmentId: string;
  readonly serviceId: string;
  readonly release: { readonly number: string; readonly hash: string };
  readonly matrix: { readonly id: string; readonly version: string };
}

/** A sealed text as it is read, whatever format it was written in. */
export interface Sealed {
  readonly head: SealedHead;
  readonly items: readonly SealedItem[];
  /** The parts of an item that the format of the text does not hold: they read as they did before anybody could say them. */
  readonly unsaid: ReadonlySet<SealedPart>;
}

/**
 * The exact text of an assessment: every item with its national text, stance, reason and what counts, in order, whether
 * it is asked here, and the name and hash of each file that is held with it. A submission, an advice and a signature are
 * bound to the SHA-256 of these bytes (laws 8 and 9): change one character and the hash is another.
 */
export const sealedText = (head: SealedHead, document: readonly AssessedItem[]): string =>
  textOfItems(head, document.map(sealedItem));

/** A text of today's format. Of what `sealedIn` reads of a text of that format, that very text. */
export const textOfItems = (head: SealedHead, items: readonly SealedItem[]): string =>
  canonicalJson({
    format: formatOfToday,
    controller: { ...head.controller },
    assessment: head.assessmentId,
    service: head.serviceId,
    release: { ...head.release },
    matrix: { ...head.matrix },
    items: items as unknown as Json,
  });

/**
 * What a sealed text says. A text of an earlier format reads as one of today's, and a content of before a field was known as
 * one with that field blank; its bytes and its hash stay as they are. Throws where the text is no sealed assessment.
 */
export const sealedIn = (text: string): Sealed => {
  const kept = JSON.parse(text) as KeptText;
  const brought = broughtAfter(kept.format);
  const { controller, assessment: assessmentId, service: serviceId, release, matrix } = kept;
  return {
    head: { controller, assessmentId, serviceId, release, matrix },
    items: kept.items.map((item) => ofToday({ ...brought, ...item } as SealedItem)),
    unsaid: new Set(Object.keys(brought) as readonly SealedPart[]),
  };
};

/** A text as it is kept: the parts of its items that a later format brought are not in it. */
interface KeptText extends Pick<SealedHead, 'controller' | 'release' | 'matrix'> {
  readonly format: unknown;
  readonly assessment: string;
  readonly service: string;
  readonly items: readonly Partial<SealedItem>[];
}

const ofToday = (item: SealedItem): SealedItem => ({
  ...item,
  national: item.national && withEveryField(item.national),
  content: item.content && withEveryField(item.content),
});
