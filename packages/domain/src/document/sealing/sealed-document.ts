import type { ResolvedItem } from '../items/resolved-document.js';
import { canonicalJson, type Json } from '../../kernel/canonical-json.js';

/** What stands at the head of a sealed assessment: whose it is, of what service, forked from which release. */
export interface SealedHead {
  readonly controller: { readonly id: string; readonly name: string };
  readonly assessmentId: string;
  readonly serviceId: string;
  readonly release: { readonly number: string; readonly hash: string };
  readonly matrix: { readonly id: string; readonly version: string };
}

/**
 * The exact text of an assessment: every item with its national text, stance, reason and what counts, in order, whether
 * it is asked here, and the name and hash of each file that is held with it. A submission, an advice and a signature are
 * bound to the SHA-256 of these bytes (laws 8 and 9): change one character and the hash is another. Who last saved an
 * item and when is left out, so that staff data can be erased later.
 */
export const sealedText = (head: SealedHead, document: readonly ResolvedItem[]): string =>
  canonicalJson({
    format: 'countersign-assessment/2',
    controller: { ...head.controller },
    assessment: head.assessmentId,
    service: head.serviceId,
    release: { ...head.release },
    matrix: { ...head.matrix },
    items: document.map(sealedItem),
  });

const sealedItem = (item: ResolvedItem): Json => ({
  id: item.id,
  table: item.tableId,
  section: item.section,
  origin: item.origin,
  placement: item.placement,
  title: item.title,
  law: item.law,
  when: item.when === null ? null : { ...item.when },
  applies: item.applies,
  national: asJson(item.national),
  stance: item.stance,
  reason: item.reason,
  content: asJson(item.content),
  departure:
    item.departure === null
      ? null
      : {
          level: item.departure.level,
          reason: item.departure.reason,
          confirmed: item.departure.confirmedBy !== null,
        },
  files: item.files.map(({ name, hash }) => ({ name, hash })),
});

const asJson = (content: ResolvedItem['content']): Json => content;
