import { checkForm, unlessProblem } from '../kernel/check-form.js';
import type { BadInput } from '../kernel/refusals.js';
import type { Result } from '../kernel/result.js';
import type { StageKind } from '../document/kinds/enumerations.js';
import type { StageRequest } from './position.js';

export type StageAttempt = Omit<StageRequest, 'requestId' | 'askedAt'>;

/** The most people that one request can name. */
export const mostUsers = 1_000_000;

const stageKinds: Readonly<Record<StageKind, true>> = { sandbox: true, pilot: true, staged: true, full: true };

/** The stages of a roll-out, from least to most. */
export const stages = Object.keys(stageKinds) as readonly StageKind[];

/**
 * Asking for a stage: which components, which activities, how many people. It opens nothing (law 1), so a force without
 * an assessment may ask and read what is missing; one with activities says which. A sandbox needs the attestation that
 * its data is synthetic (law 2). Lists come back without repeats.
 */
export const askForStage = (
  attempt: StageAttempt,
  known: { readonly components: readonly string[]; readonly activities: readonly string[] },
): Result<StageAttempt, BadInput> => {
  const components = [...new Set(attempt.components)];
  const activities = [...new Set(attempt.activities)];
  return checkForm({
    stage: unlessProblem('stage', attempt.stage, stages.includes(attempt.stage) ? null : 'Choose a stage'),
    activities: unlessProblem('activities', activities, activitiesProblem(attempt.stage, activities, known.activities)),
    components: unlessProblem('components', components, componentsProblem(components, known.components)),
    users: unlessProblem('users', attempt.users, usersProblem(attempt.users)),
    syntheticDataAttested: unlessProblem(
      'syntheticDataAttested',
      attempt.syntheticDataAttested,
      attestationProblem(attempt),
    ),
  });
};

const activitiesProblem = (
  stage: StageKind,
  activities: readonly string[],
  known: readonly string[],
): string | null => {
  if (activities.some((one) => !known.includes(one))) return 'Choose activities of your own assessment';
  return stage !== 'sandbox' && known.length > 0 && activities.length === 0 ? 'Choose at least one activity' : null;
};

const componentsProblem = (components: readonly string[], known: readonly string[]): string | null => {
  if (components.length === 0) return 'Choose at least one component';
  return components.every((one) => known.includes(one)) ? null : 'Choose components of this service';
};

const usersProblem = (users: number): string | null =>
  Number.isInteger(users) && users >= 1 && users <= mostUsers
    ? null
    : `Enter a number of people from 1 to ${mostUsers.toLocaleString('en-GB')}`;

const attestationProblem = ({ stage, syntheticDataAttested }: StageAttempt): string | null =>
  stage !== 'sandbox' || syntheticDataAttested ? null : 'Say that the sandbox holds synthetic data only';
