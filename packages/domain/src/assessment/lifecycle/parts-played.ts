import type { PartsPlayed } from '../../authority/separation.js';
import type { AssessmentRecords, SendsBackAs } from './records.js';

interface By {
  readonly by: string;
}

/** The people who gave a view of the screening of an assessment or decided on it, whatever became of either since. */
export interface PartsInScreening {
  readonly views: readonly By[];
  readonly decisions: readonly By[];
}

/**
 * The part that each person took in an assessment, in any round and in its screening (law 6): a view of the screening
 * is advice, and the decision that no assessment is needed is a decision (DPA 2018 s.71(1)(b); UK GDPR Art 35(2)). A
 * person who confirmed a departure or agreed to set a finding aside settled what the document says, and played a part
 * as well. Sending a document back counts as advising, and declining its measures as approving them. Making a release
 * the force's own counts as no part: a fork holds no word of the force, an untouched one cannot be signed (law 4), and
 * the matrix that is chosen with it is a published one that every reader sees. The first word that a person writes makes
 * them an author.
 */
export const partsPlayed = (records: AssessmentRecords, screening: PartsInScreening): PartsPlayed => ({
  authors: records.authors,
  secondPersons: records.secondPersons,
  advisers: [...records.advice, ...sentBackAs(records, 'adviser'), ...screening.views].map(({ by }) => by),
  approvers: [...records.approvals, ...sentBackAs(records, 'approver-of-measures')].map(({ by }) => by),
  decisionMakers: [...records.decisions, ...screening.decisions].map(({ by }) => by),
});

const sentBackAs = ({ sentBack }: AssessmentRecords, as: SendsBackAs): readonly By[] =>
  sentBack.filter(({ part }) => part === as);
