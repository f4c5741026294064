import { labels } from '@countersign/catalogue';
import type { AssessmentEvent } from '../../platform/graphql/generated/contract.js';
import { personView } from '../../platform/graphql/person.js';
import type { LoadedAssessment } from './loaded-assessment.js';

/** Everything that happened to one assessment, newest first. Nothing is ever left out of it (S1, S11). */
export const assessmentHistory = (loaded: LoadedAssessment): readonly AssessmentEvent[] => {
  const { records, people, release } = loaded;
  const event = (kind: string, by: string, at: string, detail: string): AssessmentEvent => ({
    __typename: 'AssessmentEvent',
    kind,
    by: personView(by, people),
    at,
    detail,
  });
  return [
    event('forked', loaded.startedBy, loaded.startedAt, `Release ${release.number}, SHA-256 ${release.hash}`),
    ...records.submissions.map((one) => event('submitted', one.by, one.at, `SHA-256 ${one.hash}`)),
    ...records.takenBack.map((one) => event('taken-back', one.by, one.at, one.reason)),
    ...records.advice.map((one) =>
      event('advised', one.by, one.at, `${one.points.length} points on SHA-256 ${one.hash}`),
    ),
    ...records.approvals.map((one) => event('measures-approved', one.by, one.at, `SHA-256 ${one.hash}`)),
    ...records.decisions.map((one) => event('decided', one.by, one.at, labels.decisionKind[one.kind])),
    ...records.revocations.map((one) => event('revoked', one.by, one.at, one.reason)),
  ].sort((a, b) => b.at.localeCompare(a.at));
};
