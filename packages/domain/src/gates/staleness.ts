import { dayOf, type Instant } from '../kernel/instant.js';
import { changedSince, type CommencementFact } from '../law/signing-law.js';
import type { AssessmentFact, SignatureFact } from './position.js';

/** A published release as a gate asks of it. `materialHash` is SHA-256 over its material text. */
export interface ReleaseFact {
  readonly id: string;
  readonly templateId: string;
  readonly number: string;
  readonly materialHash: string;
  readonly publishedAt: Instant;
}

/**
 * The release that makes a signature stale: the latest of the same template, where what is material in it is neither that
 * of the release that was forked nor that of the latest one that was there to be read when the text was handed in. What
 * came between handing in and signing was not read for it. Null where there is none: an editorial change makes nothing
 * stale (law 11; S13). A fork of a release that is not known is `unknown`, and never fresh (law 1).
 */
export const releaseThatChanged = (
  { releaseId, signature }: Pick<AssessmentFact, 'releaseId' | 'signature'>,
  releases: readonly ReleaseFact[],
): ReleaseFact | 'unknown' | null => {
  const forked = releases.find((release) => release.id === releaseId);
  if (forked === undefined || signature === null) return 'unknown';
  const ofTemplate = releases.filter(({ templateId }) => templateId === forked.templateId);
  const seen = ofTemplate.filter(({ publishedAt }) => publishedAt < signature.handedInAt).reduce(later, forked);
  const latest = ofTemplate.reduce(later, forked);
  return [forked, seen].some(({ materialHash }) => materialHash === latest.materialHash) ? null : latest;
};

const later = (one: ReleaseFact, other: ReleaseFact): ReleaseFact =>
  other.publishedAt > one.publishedAt ? other : one;

/**
 * The changes of the law that make a signature stale: the material ones that have begun, where the rules last judged what
 * was signed before their day (law 11, law 15; S13). What they judged on the day itself or later was judged by the new law.
 */
export const lawThatChanged = (
  signature: Pick<SignatureFact, 'judgedOn'>,
  commencements: readonly CommencementFact[],
  at: Instant,
): readonly CommencementFact[] => changedSince(signature.judgedOn, commencements, dayOf(at));
