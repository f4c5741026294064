/** Generated from en/api/features/roll-outs.json. */
export const chooseAService = 'Choose a service';
export const anActivityNoLonger = 'An activity no longer in the assessment';
export const aRiskNoLonger = 'A risk no longer in the assessment';
