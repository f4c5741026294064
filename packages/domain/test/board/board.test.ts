import type { Instant } from '../../src/kernel/index.js';
import { boardRow, countClaims, type Shows } from '../../src/board/index.js';
import type { Claim, Statement } from '../../src/claims/index.js';
import {
  assessmentFactFormat,
  emptyPosition,
  type AssessmentFact,
  type GateLaw,
  type OpeningFact,
  type Position,
  type ReleaseFact,
} from '../../src/gates/index.js';
import { signingLaw } from '../fixtures.js';

const at: Instant = '2020-12-10T12:00:00.000Z';
const forked: ReleaseFact = {
  id: 'rel1',
  templateId: 't1',
  number: '1.0',
  materialHash: 'm1',
  publishedAt: '2020-01-01T08:00:00.000Z',
};
const gateLaw: GateLaw = { limbsFor: () => ['s59.2'], pilotUsers: 250, ...signingLaw, releases: [forked] };
const said = (over: Partial<Statement>): Statement => ({
  on: '2020-12-01',
  answered: true,
  ownAssessmentComplete: false,
  ownAssessmentInProgress: false,
  reliesOnNational: false,
  addsLocalChanges: false,
  ...over,
});
const row = (position: Position, statement: Statement | null) => boardRow(position, statement, gateLaw, at);

test.each<readonly [Claim | null, Statement | null, boolean]>([
  [null, null, false],
  ['no-answer', said({ answered: false, ownAssessmentComplete: true }), false],
  ['own-complete', said({ ownAssessmentComplete: true }), true],
  ['own-in-progress', said({ ownAssessmentInProgress: true, reliesOnNational: true }), false],
  ['accepted-national', said({ reliesOnNational: true }), true],
  ['local-changes-to-national', said({ reliesOnNational: true, addsLocalChanges: true }), false],
  ['none', said({}), false],
])('with nothing on record the claim "%s" (%j) contradicts: %s', (claim, statement, contradiction) => {
  expect(row(emptyPosition, statement)).toMatchObject({ claim, contradiction, shows: 'nothing' });
});

const fact: AssessmentFact = {
  format: assessmentFactFormat,
  assessmentId: 'as1',
  releaseId: 'rel1',
  releaseNumber: '1.0',
  releaseHash: 'r',
  startedAt: at,
  submittedHash: null,
  advisedHash: null,
  approvedHash: null,
  signature: null,
  revokedAt: null,
  refusal: null,
  now: null,
  verbatimPercent: 64,
};
const signature = {
  decisionId: 'd1',
  hash: 'h',
  at,
  handedInAt: at,
  judgedOn: '2020-12-10',
  reviewBy: '2021-12-01',
  covers: {
    components: ['teams-chat'],
    activities: [{ id: 'a1', components: ['teams-chat'], stages: ['pilot'] }],
    users: 250,
    processors: ['microsoft'],
    regimes: ['part-3'],
    residual: 'medium',
  },
} as const;

test.each<readonly [Shows, Partial<AssessmentFact>]>([
  ['forked', {}],
  ['submitted', { submittedHash: 'h' }],
  ['advised', { submittedHash: 'h', advisedHash: 'h' }],
  ['signed', { submittedHash: 'h', advisedHash: 'h', signature }],
  ['revoked', { submittedHash: 'h', advisedHash: 'h', revokedAt: at }],
  ['referred', { submittedHash: 'h2', advisedHash: 'h2', signature, refusal: { decisionId: 'd2', kind: 'refer', at } }],
  ['rejected', { submittedHash: 'h', advisedHash: 'h', refusal: { decisionId: 'd2', kind: 'reject', at } }],
  ['unread', { submittedHash: 'h', isUnread: true }],
])('the records show %s', (shows, over) => {
  expect(row({ ...emptyPosition, assessment: { ...fact, ...over } }, null).shows).toBe(shows);
});

test('a signature of the force’s own is no contradiction', () => {
  const position = { ...emptyPosition, assessment: { ...fact, signature } };
  expect(row(position, said({ ownAssessmentComplete: true })).contradiction).toBe(false);
});

test('each stage stands as its gate judges it: not asked for, held, open', () => {
  const requests = [
    {
      requestId: 'q1',
      stage: 'sandbox',
      components: ['teams-chat'],
      activities: [],
      users: 5,
      syntheticDataAttested: true,
      askedAt: at,
    },
    {
      requestId: 'q2',
      stage: 'pilot',
      components: ['teams-chat'],
      activities: ['a1'],
      users: 250,
      syntheticDataAttested: false,
      askedAt: at,
    },
  ] as const;
  const openings: readonly OpeningFact[] = [
    { openingId: 'o1', requestId: 'q1', at, until: '2021-06-01', closedAt: null },
  ];
  const { stages } = row({ ...emptyPosition, requests, openings, assessment: { ...fact, signature } }, null);
  expect(stages).toEqual([
    { stage: 'sandbox', kind: 'open', held: { outstanding: 0, notKnown: 0 } },
    { stage: 'pilot', kind: 'held', held: { outstanding: 4, notKnown: 0 } },
    { stage: 'staged', kind: 'not-asked', held: { outstanding: expect.any(Number) as number, notKnown: 3 } },
    { stage: 'full', kind: 'not-asked', held: { outstanding: expect.any(Number) as number, notKnown: 3 } },
  ]);
});

test('claims are counted, those that nobody made as none', () => {
  const rows = [{ claim: 'none' }, { claim: 'accepted-national' }, { claim: 'accepted-national' }] as const;
  expect(countClaims(rows)).toEqual({
    'local-changes-to-national': 0,
    'own-in-progress': 0,
    none: 1,
    'own-complete': 0,
    'accepted-national': 2,
    'no-answer': 0,
  });
});
