import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { canonicalJson, type Json } from '../../kernel/canonical-json.js';
import { factLines } from '../../kernel/fact-lines.js';
import type { Day, Instant } from '../../kernel/instant.js';
import type { SealedHead } from '../../document/sealing/sealed-document.js';

/**
 * The exact text of a screening: whose it is, of which release, and what was answered. A view and a decision are bound
 * to the SHA-256 of these bytes (law 9).
 */
export const screeningText = (head: SealedHead, item: ResolvedItem | null): string =>
  canonicalJson({
    format: 'countersign-screening/1',
    controller: { ...head.controller },
    assessment: head.assessmentId,
    service: head.serviceId,
    release: { ...head.release },
    item: item?.id ?? null,
    title: item?.title ?? null,
    content: (item?.content ?? null) as unknown as Json,
  });

export interface ScreeningCertificateFacts {
  readonly controller: string;
  readonly title: string;
  readonly releaseNumber: string;
  readonly releaseHash: string;
  readonly hash: string;
  /** The reason that the data protection officer gave for the same view. */
  readonly view: { readonly by: string; readonly reason: string };
  readonly reviewBy: Day;
  readonly signatory: string;
  readonly signatoryId: string;
  readonly signedInAt: Instant;
  readonly at: Instant;
}

/** The certificate that no assessment is needed: the one text that is hashed, stored and shown (S8). */
export const screeningCertificate = (facts: ScreeningCertificateFacts): string =>
  factLines('Countersign: certificate of screening', [
    ['Controller', facts.controller],
    ['Assessment', facts.title],
    ['Forked from release', `${facts.releaseNumber} (SHA-256 ${facts.releaseHash})`],
    ['Screening read, SHA-256', facts.hash],
    ['Decision', 'no assessment is needed'],
    ['View of the data protection officer', 'none is needed'],
    ['Reason for that view', facts.view.reason],
    ['View given by', facts.view.by],
    ['Review by', facts.reviewBy],
    ['Signed by', `${facts.signatory} (${facts.signatoryId})`],
    ['Signed in again at', facts.signedInAt],
    ['Signed at', facts.at],
  ]);
