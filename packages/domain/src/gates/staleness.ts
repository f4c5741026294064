import { dayOf, type Day, type Instant } from '../kernel/instant.js';
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
 * The release that makes a signature stale: the latest of the same template, where it came after the signature and
 * differs in what is material from the release that was forked. Null where there is none: an editorial change, or a
 * change that was there to be read when the signature was given, does not (law 11; S13). A fork of a release that is
 * not known is `unknown`, and never fresh (law 1).
 */
export const releaseThatChanged = (
  assessment: AssessmentFact,
  releases: readonly ReleaseFact[],
): ReleaseFact | 'unknown' | null => {
  const forked = releases.find((release) => release.id === assessment.releaseId);
  if (forked === undefined || assessment.signature === null) return 'unknown';
  const latest = releases
    .filter((release) => release.templateId === forked.templateId)
    .reduce((last, release) => (release.publishedAt > last.publishedAt ? release : last), forked);
  const isNewer = latest.publishedAt > assessment.signature.at;
  return isNewer && latest.materialHash !== forked.materialHash ? latest : null;
};

/** A change of the law as a gate asks of it: a day, a name, and the ids of the provisions that changed. */
export interface CommencementFact {
  readonly day: Day;
  readonly title: string;
  readonly provisions: readonly string[];
}

/**
 * The changes of the law that make a signature stale: those that have begun on the day, where the signature was given
 * before it (law 11, law 15; S13). A signature given on the day itself or later was given under the new law.
 */
export const lawThatChanged = (
  signature: Pick<SignatureFact, 'at'>,
  commencements: readonly CommencementFact[],
  at: Instant,
): readonly CommencementFact[] => commencements.filter(({ day }) => dayOf(signature.at) < day && day <= dayOf(at));
