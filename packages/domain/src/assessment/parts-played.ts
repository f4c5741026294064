import type { PartsPlayed } from '../authority/separation.js';
import type { AssessmentRecords } from './records.js';

/** Who took which part in an assessment, in whichever round (law 6). */
export const partsPlayed = (records: AssessmentRecords): PartsPlayed => ({
  authors: records.authors,
  advisers: records.advice.map((one) => one.by),
  approvers: records.approvals.map((one) => one.by),
  decisionMakers: records.decisions.map((one) => one.by),
});
