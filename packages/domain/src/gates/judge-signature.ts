import { dayOf } from '../kernel/instant.js';
import { met, metIf, metIfNone, unmet, type GateFacts, type Judgement } from './condition.js';
import { reviewedUntil } from './runs.js';
import { lawThatChanged, releaseThatChanged } from './staleness.js';

export const ownAssessmentSigned = ({ signature }: GateFacts): Judgement => metIf(signature !== null);

/** A later decision that is not an approval holds every gate until there is a new approval. */
export const noLaterRefusal = ({ position: { assessment }, signature }: GateFacts): Judgement =>
  metIf(assessment !== null && signature !== null && assessment.refusal === null);

export const residualRiskNotHigh = ({ signature }: GateFacts): Judgement =>
  metIf(signature?.covers?.residual === 'low' || signature?.covers?.residual === 'medium');

/** Met while the risks are low or medium as they are now; unmet names the risks that are high now. */
export const measuresInPlace = ({ position, signature }: GateFacts): Judgement => {
  const now = signature === null ? null : (position.assessment?.now ?? null);
  return now?.residual === 'low' || now?.residual === 'medium' ? met : unmet(now?.high);
};

export const reviewNotOverdue = ({ signature, law, at }: GateFacts): Judgement =>
  metIf(signature !== null && dayOf(at) <= reviewedUntil(signature, law.longest));

/** Unmet names the release that changed the text materially since the fork (law 11). */
export const templateUnchanged = ({ position: { assessment }, law }: GateFacts): Judgement => {
  const changed = assessment === null ? 'unknown' : releaseThatChanged(assessment, law.releases);
  if (changed === null) return met;
  return changed === 'unknown' ? unmet() : unmet([`release ${changed.number}`]);
};

/** Unmet names what has commenced since the text was judged (laws 11 and 15). */
export const lawUnchanged = ({ signature, law, at }: GateFacts): Judgement =>
  signature === null ? unmet() : metIfNone(lawThatChanged(signature, law.commencements, at).map(({ title }) => title));
