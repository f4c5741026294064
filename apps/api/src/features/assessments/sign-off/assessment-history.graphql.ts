import { labels, ruleBook } from '@countersign/catalogue';
import type { Advice, Decision } from '@countersign/domain/assessment/lifecycle';
import { type Instant } from '@countersign/domain/kernel';
import * as words from '@countersign/words/api/features/assessments/sign-off';
import type { AssessmentEvent } from '../../../platform/graphql/generated/contract.js';
import { personView } from '../../../platform/graphql/person.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';

/**
 * What was decided of one assessment, newest first, with what was withdrawn since (S1, S11): handing in and signing off,
 * screening, measures in place, findings set aside. What was written, asked, filed, marked and scored by hand is in the
 * timeline, which is the ledger.
 */
export const assessmentHistory = (loaded: LoadedAssessment): readonly AssessmentEvent[] =>
  [...signOffEvents(loaded), ...screeningEvents(loaded), ...measureEvents(loaded), ...overrideEvents(loaded)]
    .map(({ by, ...event }): AssessmentEvent => ({
      __typename: 'AssessmentEvent',
      ...event,
      by: personView(by, loaded.people),
    }))
    .sort((a, b) => b.at.localeCompare(a.at));

interface Happened {
  readonly kind: string;
  readonly by: string;
  readonly at: Instant;
  readonly detail: string;
}

const event = (kind: string, { by, at }: { readonly by: string; readonly at: Instant }, detail: string): Happened => ({
  kind,
  by,
  at,
  detail,
});

const adviceInShort = ({ points, remark, hash }: Advice): string =>
  points.length === 0
    ? words.noPointsOnSha256({ hash, remark })
    : words.pointsOnSha256Hash({ points: points.length, hash });

const signOffEvents = ({ records, release, startedBy, startedAt }: LoadedAssessment): readonly Happened[] => [
  event(
    'forked',
    { by: startedBy, at: startedAt },
    words.releaseNumberSha256Hash({ number: release.number, hash: release.hash }),
  ),
  ...records.submissions.map((one) => event('submitted', one, words.sha256Hash({ hash: one.hash }))),
  ...records.takenBack.map((one) => event('taken-back', one, one.reason)),
  ...records.sentBack.map((one) => event(one.part === 'adviser' ? 'sent-back' : 'measures-declined', one, one.reason)),
  ...records.advice.map((one) => event('advised', one, adviceInShort(one))),
  ...records.approvals.map((one) => event('measures-approved', one, words.sha256Hash({ hash: one.hash }))),
  ...records.decisions.map((one) => event('decided', one, decisionInWords(one))),
  ...records.revocations.map((one) => event('revoked', one, one.reason)),
];

const decisionInWords = ({ kind, ground, reason }: Decision): string =>
  [labels.decisionKind[kind], ground && labels.referralGround[ground], reason].filter(Boolean).join('. ');

const screeningEvents = ({ screening }: LoadedAssessment): readonly Happened[] => [
  ...screening.views.map((one) =>
    event(
      'screening-viewed',
      one,
      `${one.needed ? words.anAssessmentIsNeeded : words.noAssessmentIsNeeded}: ${one.reason}`,
    ),
  ),
  ...screening.decisions.map((one) => event('no-assessment-decided', one, words.sha256Hash({ hash: one.hash }))),
  ...screening.revocations.map((one) => event('screening-revoked', one, one.reason)),
];

const measureEvents = ({ besideHistory }: LoadedAssessment): readonly Happened[] => [
  ...besideHistory.inPlace.map((one) => event('measure-in-place', one, one.measure)),
  ...besideHistory.noLongerInPlace.map((one) => event('measure-withdrawn', one, `“${one.measure}” ${one.reason}`)),
];

const overrideEvents = ({ besideHistory }: LoadedAssessment): readonly Happened[] => [
  ...besideHistory.overrides.map((one) =>
    event('finding-overridden', one, `${ruleBook[one.rule].title}: ${one.reason}`),
  ),
  ...besideHistory.confirmations.map((one) => event('override-confirmed', one, ruleBook[one.rule].title)),
  ...besideHistory.overridesWithdrawn.map((one) => event('override-withdrawn', one, ruleBook[one.rule].title)),
];
