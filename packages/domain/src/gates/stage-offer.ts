import type { StageKind } from '../document/kinds/enumerations.js';
import type { Instant } from '../kernel/instant.js';
import type { LongestPeriods } from '../law/signing-law.js';
import type { Coverage, CoveredActivity, Position } from './position.js';
import { openRequests } from './runs.js';

/** What the signed text covers for one stage, as far as other stages have not taken it up. */
export interface StageOffer {
  /** Those assessed for the stage, each with the components that it was assessed with and that are switched on. */
  readonly activities: readonly CoveredActivity[];
  /** The components of those activities. */
  readonly components: readonly string[];
  /** How many people it leaves for this stage; not below 0. */
  readonly users: number;
}

/**
 * The components, activities and people that can be asked for in a stage on the signature that stands (law 3; DPA 2018
 * s.64(3)(a), (4); UK GDPR Art 35(7)(a)): an activity only in a stage that it was assessed for, a component only in
 * such an activity, and no more people than the other stages leave. Null where no signature stands.
 */
export const stageOffer = (
  stage: StageKind,
  position: Position,
  longest: LongestPeriods,
  at: Instant,
): StageOffer | null => {
  const covers = position.assessment?.signature?.covers;
  if (covers === undefined) return null;
  const activities = coveredIn(stage, covers);
  return {
    activities,
    components: [...new Set(activities.flatMap(({ components }) => components))],
    users: Math.max(0, covers.users - peopleElsewhere(stage, position, longest, at)),
  };
};

const coveredIn = (stage: StageKind, { activities, components: on }: Coverage): readonly CoveredActivity[] =>
  activities
    .filter(({ stages }) => stages.includes(stage))
    .map((activity) => ({ ...activity, components: activity.components.filter((one) => on.includes(one)) }))
    .filter(({ components }) => components.length > 0);

/** The people of the other stages that are open with real data: those of every stage add up. */
export const peopleElsewhere = (stage: StageKind, position: Position, longest: LongestPeriods, at: Instant): number =>
  openRequests(position, longest, at)
    .filter((one) => one.stage !== stage && one.stage !== 'sandbox')
    .reduce((people, { users }) => people + users, 0);
