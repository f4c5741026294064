import { metIf, metIfNone, unmet, type GateFacts, type Judgement } from './condition.js';
import { openingRuns } from './runs.js';

export const stageAskedFor = ({ request }: GateFacts): Judgement => metIf(request !== null);

/** A sandbox takes no real data: the force attests it (law 2). */
export const syntheticDataAttested = ({ request }: GateFacts): Judgement =>
  metIf(request?.syntheticDataAttested === true);

export const pilotSize = ({ request, law }: GateFacts): Judgement =>
  metIf(request !== null && request.users <= law.pilotUsers);

/** An opening of exactly this request runs. */
export const openingSigned = ({ request, position, law, at }: GateFacts): Judgement =>
  metIf(request !== null && position.openings.some((one) => openingRuns(one, request, law.longest, at)));

/** Unmet names the components that were assessed with none of the activities asked for, as they can take place here. */
export const componentsCovered = ({ request, offer }: GateFacts): Judgement => {
  if (request === null || offer === null || request.components.length === 0) return unmet();
  const asked = offer.activities.filter(({ id }) => request.activities.includes(id));
  const assessed = new Set(asked.flatMap((activity) => activity.components));
  return metIfNone(request.components.filter((one) => !assessed.has(one)));
};

/** Unmet names the activities that were not assessed for this stage, or with none of the components asked for. */
export const activitiesCovered = ({ request, offer }: GateFacts): Judgement => {
  if (request === null || offer === null || request.activities.length === 0) return unmet();
  const used = offer.activities.filter((one) => one.components.some((each) => request.components.includes(each)));
  const assessed = new Set(used.map(({ id }) => id));
  return metIfNone(request.activities.filter((one) => !assessed.has(one)));
};

export const peopleCovered = ({ request, offer }: GateFacts): Judgement =>
  metIf(request !== null && offer !== null && request.users <= offer.users);
