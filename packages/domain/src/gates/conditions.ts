import { assertNever } from '../kernel/assert-never.js';
import { dayOf, type Instant } from '../kernel/instant.js';
import type { StageKind } from '../document/kinds/enumerations.js';
import type { SigningLaw } from '../law/signing-law.js';
import type { AgreementFact, Position, RisksNow, StageRequest } from './position.js';
import { reviewedUntil, openingRuns } from './runs.js';
import { stageOffer, type StageOffer } from './stage-offer.js';
import { lawThatChanged, releaseThatChanged, type ReleaseFact } from './staleness.js';

export type ConditionId =
  | 'stage-asked-for'
  | 'synthetic-data-attested'
  | 'own-assessment-signed'
  | 'no-later-refusal'
  | 'components-covered'
  | 'activities-covered'
  | 'people-covered'
  | 'residual-risk-not-high'
  | 'measures-in-place'
  | 'review-not-overdue'
  | 'template-unchanged'
  | 'law-unchanged'
  | 'agreement-held'
  | 'clauses-mapped'
  | 'pilot-size'
  | 'opening-signed';

/** What the law asks of every stage with real personal data, the pilot included. No policy can take one away (G4). */
const statutoryFloor = [
  'stage-asked-for',
  'own-assessment-signed',
  'no-later-refusal',
  'components-covered',
  'activities-covered',
  'people-covered',
  'residual-risk-not-high',
  'measures-in-place',
  'review-not-overdue',
  'template-unchanged',
  'law-unchanged',
  'agreement-held',
  'clauses-mapped',
  'opening-signed',
] as const satisfies readonly ConditionId[];

/** The conditions of a stage: the floor, and what the programme adds (laws 1 and 2). A sandbox needs its attestation. */
export const conditionsOf = (stage: StageKind): readonly ConditionId[] => {
  switch (stage) {
    case 'sandbox':
      return ['stage-asked-for', 'synthetic-data-attested', 'opening-signed'];
    case 'pilot':
      return [...statutoryFloor, 'pilot-size'];
    case 'staged':
    case 'full':
      return statutoryFloor;
    default:
      return assertNever(stage);
  }
};

/** The law as data, given from the catalogue: which limbs bind under which regime, what changed, how big a pilot is. */
export interface StandingLaw extends SigningLaw {
  readonly limbsFor: (regimes: readonly string[]) => readonly string[];
  readonly pilotUsers: number;
}

/** What a gate is judged by beside the position: the law, and the releases of the template that was forked. */
export interface GateLaw extends StandingLaw {
  readonly releases: readonly ReleaseFact[];
}

/** The agreements that run on a day. */
export const runningAgreements = (agreements: readonly AgreementFact[], at: Instant): readonly AgreementFact[] =>
  agreements.filter(
    ({ effectiveFrom, effectiveUntil }) =>
      effectiveFrom <= dayOf(at) && (effectiveUntil === null || dayOf(at) <= effectiveUntil),
  );

/** The agreements that run on a day and bind the processor: by its legal entity, or by a document that says why. */
export const bindingAgreements = (agreements: readonly AgreementFact[], at: Instant): readonly AgreementFact[] =>
  runningAgreements(agreements, at).filter(({ binding }) => binding === 'entity' || binding === 'document');

/** What is still missing for one condition, as ids to show; empty where it is met. Anything unknown is unmet (law 1). */
export const missingFor = (
  condition: ConditionId,
  request: StageRequest | null,
  position: Position,
  law: GateLaw,
  at: Instant,
): readonly string[] | 'met' => {
  const signature = position.assessment?.signature ?? null;
  const covers = signature?.covers ?? null;
  const running = bindingAgreements(position.agreements, at);
  const offer = request && stageOffer(request.stage, position, law.longest, at);
  switch (condition) {
    case 'stage-asked-for':
      return request === null ? [] : 'met';
    case 'synthetic-data-attested':
      return request?.syntheticDataAttested === true ? 'met' : [];
    case 'own-assessment-signed':
      return signature === null ? [] : 'met';
    case 'no-later-refusal':
      return position.assessment !== null && signature !== null && position.assessment.refusal === null ? 'met' : [];
    case 'components-covered':
      return request && offer ? componentsNotCovered(request, offer) : [];
    case 'activities-covered':
      return request && offer ? activitiesNotCovered(request, offer) : [];
    case 'people-covered':
      return request !== null && offer !== null && request.users <= offer.users ? 'met' : [];
    case 'residual-risk-not-high':
      return covers !== null && (covers.residual === 'low' || covers.residual === 'medium') ? 'met' : [];
    case 'measures-in-place':
      return signature === null ? [] : inPlace(position.assessment?.now ?? null);
    case 'review-not-overdue':
      return signature !== null && dayOf(at) <= reviewedUntil(signature, law.longest) ? 'met' : [];
    case 'template-unchanged':
      return unchanged(position, law.releases);
    case 'law-unchanged':
      return signature === null ? [] : none(lawThatChanged(signature, law.commencements, at).map(({ title }) => title));
    case 'agreement-held':
      return covers === null || covers.processors.length === 0
        ? []
        : none(covers.processors.filter((processor) => !running.some((held) => held.processor === processor)));
    case 'clauses-mapped':
      return covers === null || covers.processors.length === 0
        ? []
        : none(covers.processors.flatMap((processor) => unmapped(processor, running, law.limbsFor(covers.regimes))));
    case 'pilot-size':
      return request !== null && request.users <= law.pilotUsers ? 'met' : [];
    case 'opening-signed':
      return request !== null && position.openings.some((one) => openingRuns(one, request, law.longest, at))
        ? 'met'
        : [];
    default:
      return assertNever(condition);
  }
};

const unchanged = ({ assessment }: Position, releases: readonly ReleaseFact[]): readonly string[] | 'met' => {
  const changed = assessment === null ? 'unknown' : releaseThatChanged(assessment, releases);
  if (changed === null) return 'met';
  return changed === 'unknown' ? [] : [`release ${changed.number}`];
};

/** Met while the risks are low or medium as they are now; the risks that are high now otherwise. */
const inPlace = (now: RisksNow | null): readonly string[] | 'met' =>
  now?.residual === 'low' || now?.residual === 'medium' ? 'met' : (now?.high ?? []);

const none = (missing: readonly string[]): readonly string[] | 'met' => (missing.length === 0 ? 'met' : missing);

/** The components that were assessed with none of the activities asked for, as they can take place in this stage. */
const componentsNotCovered = ({ components, activities }: StageRequest, offer: StageOffer) => {
  const assessed = new Set(
    offer.activities.filter(({ id }) => activities.includes(id)).flatMap((activity) => activity.components),
  );
  return components.length === 0 ? [] : none(components.filter((one) => !assessed.has(one)));
};

/** The activities that were not assessed for this stage, or with none of the components asked for. */
const activitiesNotCovered = ({ components, activities }: StageRequest, offer: StageOffer) => {
  const assessed = new Set(
    offer.activities.filter((one) => one.components.some((each) => components.includes(each))).map(({ id }) => id),
  );
  return activities.length === 0 ? [] : none(activities.filter((one) => !assessed.has(one)));
};

/** The limbs that no running agreement with this processor meets: they must all be met by one agreement. */
const unmapped = (processor: string, running: readonly AgreementFact[], limbs: readonly string[]) =>
  running
    .filter((held) => held.processor === processor)
    .map((held) => limbs.filter((limb) => !held.metLimbs.includes(limb)))
    .sort((a, b) => a.length - b.length)[0] ?? limbs;
