import { badInput, type BadInput } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { StageKind } from '../document/enumerations.js';
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
  if (!stages.includes(attempt.stage)) return refuse(badInput('stage', 'Choose a stage'));
  const components = [...new Set(attempt.components)];
  const activities = [...new Set(attempt.activities)];
  if (components.length === 0) return refuse(badInput('components', 'Choose at least one component'));
  if (components.some((one) => !known.components.includes(one)))
    return refuse(badInput('components', 'Choose components of this service'));
  if (activities.some((one) => !known.activities.includes(one)))
    return refuse(badInput('activities', 'Choose activities of your own assessment'));
  if (attempt.stage !== 'sandbox' && known.activities.length > 0 && activities.length === 0)
    return refuse(badInput('activities', 'Choose at least one activity'));
  if (!Number.isInteger(attempt.users) || attempt.users < 1 || attempt.users > mostUsers)
    return refuse(badInput('users', `Enter a number of people from 1 to ${mostUsers.toLocaleString('en-GB')}`));
  if (attempt.stage === 'sandbox' && !attempt.syntheticDataAttested)
    return refuse(badInput('syntheticDataAttested', 'Say that the sandbox holds synthetic data only'));
  return accept({ ...attempt, components, activities });
};
