// The rules about who was asked: inside, outside, and the regulator.
export { engagementType } from './l70-engagement-type.js';
export { consulteeDiversity } from './l90-consultee-diversity.js';
export { openQuestion } from './w1-open-question.js';
