import type { Instant } from '../../src/kernel/index.js';
import type { AssessmentRecords, DecisionKind } from '../../src/assessment/lifecycle/index.js';
import type { AgreementRecord, ClauseLaw, ClauseMapping } from '../../src/clauses/index.js';
import {
  agreementFact,
  assessmentFactFormat,
  assessmentFact,
  askForStage,
  coverageOf,
  type Coverage,
  type SignedText,
} from '../../src/gates/index.js';
import { activityRow, componentRow, ico, riskRow, wholeDocument } from '../fixtures.js';

const at: Instant = '2026-11-20T12:00:00.000Z';
const later: Instant = '2026-11-21T12:00:00.000Z';

test('a document covers what counts in it', () => {
  const document = [
    ...wholeDocument(),
    componentRow({ component: 'teams-chat' }, 'component.2'),
    { ...componentRow({ component: 'sharepoint-online' }, 'component.3'), content: null },
    activityRow({ regime: 'uk-gdpr' }, 'activity.2'),
  ];
  expect(coverageOf(document, ico, 'scope.users')).toEqual({
    components: ['exchange-online', 'teams-chat'],
    activities: [
      { id: 'activity.1', components: ['exchange-online'], stages: ['pilot'] },
      { id: 'activity.2', components: ['exchange-online'], stages: ['pilot'] },
    ],
    users: 250,
    processors: ['microsoft'],
    regimes: ['part-3', 'uk-gdpr'],
    residual: 'medium',
  });
});

test('a component that any row marks as switched off is not covered, and one that nobody speaks of is', () => {
  const document = [
    ...wholeDocument(),
    componentRow({ component: 'teams-chat', enabled: false }, 'component.2'),
    componentRow({ component: 'teams-recording', enabled: true }, 'component.3'),
    componentRow({ component: 'teams-recording', enabled: false }, 'component.4'),
  ];
  expect(coverageOf(document, ico, 'scope.users').components).toEqual(['exchange-online']);
});

test('an activity is covered with its own components and in its own stages, in none where it names none', () => {
  const document = [
    activityRow({ components: ['teams-chat', 'teams-chat'], stages: ['full', 'pilot'] }, 'activity.2'),
    activityRow({ stages: [] }, 'activity.3'),
  ];
  expect(coverageOf(document, ico, 'scope.users').activities).toEqual([
    { id: 'activity.2', components: ['teams-chat'], stages: ['pilot', 'full'] },
    { id: 'activity.3', components: ['exchange-online'], stages: [] },
  ]);
});

test('what nobody answered covers nobody, and a risk without a score has no level', () => {
  const unknown = [componentRow({ processor: null }), riskRow({ residualSeverity: null })];
  expect(coverageOf(unknown, ico, 'scope.users')).toMatchObject({ users: 0, processors: [], residual: null });
});

const covers: Coverage = {
  components: ['exchange-online'],
  activities: [{ id: 'activity.1', components: ['exchange-online'], stages: ['pilot'] }],
  users: 250,
  processors: ['microsoft'],
  regimes: ['part-3'],
  residual: 'medium',
};
const text: SignedText = { covers, now: { residual: 'high', high: ['risk.1'], raised: ['risk.1'] } };
const fork = { assessmentId: 'as1', releaseId: 'rel1', releaseNumber: '1.0', releaseHash: 'r', startedAt: at };
const signed: AssessmentRecords = {
  authors: ['ada'],
  secondPersons: [],
  submissions: [{ id: 's1', hash: 'h1', by: 'ada', at }],
  takenBack: [],
  sentBack: [],
  advice: [{ submissionId: 's1', hash: 'h1', points: [], remark: 'I have no point', canProceed: true, by: 'ben', at }],
  approvals: [{ submissionId: 's1', hash: 'h1', by: 'cai', at }],
  decisions: [
    {
      id: 'd1',
      submissionId: 's1',
      hash: 'h1',
      kind: 'approve',
      answers: [],
      residualRiskAccepted: true,
      conditions: [],
      reviewBy: '2027-11-20',
      reason: '',
      ground: null,
      judgedOn: '2026-11-20',
      by: 'dee',
      at,
    },
  ],
  revocations: [],
};

test('the fact of an assessment is what its records say', () => {
  expect(assessmentFact(fork, signed, text, 64)).toEqual({
    format: assessmentFactFormat,
    ...fork,
    submittedHash: 'h1',
    advisedHash: 'h1',
    approvedHash: 'h1',
    signature: {
      decisionId: 'd1',
      hash: 'h1',
      at,
      handedInAt: at,
      judgedOn: '2026-11-20',
      reviewBy: '2027-11-20',
      covers,
    },
    revokedAt: null,
    refusal: null,
    now: text.now,
    verbatimPercent: 64,
  });
});

test('a signature stands on its own version while a new one is written and handed in', () => {
  const later = { ...signed, submissions: [...signed.submissions, { id: 's2', hash: 'h2', by: 'ada', at }] };
  expect(assessmentFact(fork, later, text, 64)).toMatchObject({
    submittedHash: 'h2',
    advisedHash: null,
    signature: { hash: 'h1' },
  });
});

const [first] = signed.decisions;
const decidedAgain = (kind: DecisionKind): AssessmentRecords => ({
  ...signed,
  submissions: [...signed.submissions, { id: 's2', hash: 'h2', by: 'ada', at: later }],
  decisions: [...signed.decisions, ...(first ? [{ ...first, id: 'd2', submissionId: 's2', kind, at: later }] : [])],
});

test.each(['reject', 'refer'] as const)(
  'a later decision to %s stands beside the signature until a new approval',
  (kind) => {
    const refusal = { decisionId: 'd2', kind, at: later };
    expect(assessmentFact(fork, decidedAgain(kind), text, 64)).toMatchObject({ signature: { hash: 'h1' }, refusal });
    const handedIn = decidedAgain(kind);
    const third = {
      ...handedIn,
      submissions: [...handedIn.submissions, { id: 's3', hash: 'h3', by: 'ada', at: later }],
    };
    expect(assessmentFact(fork, third, text, 64)).toMatchObject({ submittedHash: 'h3', refusal });
    const approved = first ? [{ ...first, id: 'd3', submissionId: 's3', at: later }] : [];
    const again = { ...third, decisions: [...third.decisions, ...approved] };
    expect(assessmentFact(fork, again, text, 64)).toMatchObject({ signature: { decisionId: 'd3' }, refusal: null });
  },
);

test('a no is one where nothing was ever signed', () => {
  const rejected = { ...signed, decisions: first ? [{ ...first, kind: 'reject' as const }] : [] };
  expect(assessmentFact(fork, rejected, null, 64)).toMatchObject({ signature: null, refusal: { kind: 'reject' } });
});

test('a signature of which nobody kept by which law it was judged was judged when it was handed in', () => {
  const handedIn: Instant = '2026-02-04T12:00:00.000Z';
  const old = {
    ...signed,
    submissions: signed.submissions.map((one) => ({ ...one, at: handedIn })),
    decisions: first ? [{ ...first, judgedOn: null, at: '2026-02-05T12:00:00.000Z' as const }] : [],
  };
  expect(assessmentFact(fork, old, text, 64).signature).toMatchObject({ handedInAt: handedIn, judgedOn: '2026-02-04' });
});

test('a revoked signature is gone from the facts, and when is said', () => {
  const revoked = { ...signed, revocations: [{ decisionId: 'd1', reason: 'Changed', by: 'dee', at }] };
  expect(assessmentFact(fork, revoked, text, 64)).toMatchObject({ signature: null, revokedAt: at, now: null });
});

test('a signature whose sealed text cannot be read is none', () => {
  expect(assessmentFact(fork, signed, null, null).signature).toBeNull();
});

const agreement: AgreementRecord = {
  id: 'g1',
  processor: 'microsoft',
  title: 'Terms',
  parties: ['Kent Police', 'Microsoft Ireland Operations Ltd'],
  counterparty: null,
  effectiveFrom: '2026-01-01',
  effectiveUntil: null,
  fileName: 'terms.pdf',
  fileHash: 'f'.repeat(64),
  by: 'lee',
  at,
};
const clauseLaw: ClauseLaw = {
  limbs: ['dpa2018.s59.2', 'a', 'b', 'c', 'd', 'e'].map((id) => ({ id, regime: 'part-3' })),
  namesUkGdpr: ['gdpr'],
  namesPart3: ['part 3'],
  mostLimbsOfOneQuotation: 3,
  sameWordsFrom: 0.8,
  processors: [{ id: 'microsoft', entity: 'Microsoft Ireland Operations Limited' }],
};
const mapping = (over: Partial<ClauseMapping>): ClauseMapping => ({
  limb: 'dpa2018.s59.2',
  verdict: 'met',
  quotation: 'shall implement appropriate measures',
  locator: 'Clause 4',
  whyAgain: '',
  carriedOver: false,
  accepted: null,
  by: 'lee',
  at,
  version: 1,
  ...over,
});

test('a clause is met by its latest verdict, in quoted words that stand somewhere', () => {
  const mappings = [
    mapping({}),
    mapping({ limb: 'b', verdict: 'partial' }),
    mapping({ limb: 'c', quotation: ' ' }),
    mapping({ limb: 'd', locator: '' }),
    mapping({ limb: 'e', version: 2, verdict: 'conflict' }),
    mapping({ limb: 'e', version: 1 }),
    mapping({ limb: 'a', version: 1, verdict: 'missing', quotation: '' }),
    mapping({ limb: 'a', version: 2 }),
  ];
  expect(agreementFact(agreement, mappings, clauseLaw)).toEqual({
    agreementId: 'g1',
    processor: 'microsoft',
    fileHash: 'f'.repeat(64),
    effectiveFrom: '2026-01-01',
    effectiveUntil: null,
    binding: 'entity',
    metLimbs: ['a', 'dpa2018.s59.2'],
  });
});

const known = { components: ['exchange-online', 'teams-chat'], activities: ['activity.1'] };
const asked = {
  stage: 'pilot',
  components: ['exchange-online', 'exchange-online'],
  activities: ['activity.1'],
  users: 250,
  syntheticDataAttested: false,
} as const;

test('a stage is asked for by components, activities and people', () => {
  expect(askForStage(asked, known)).toEqual({ ok: true, value: { ...asked, components: ['exchange-online'] } });
});

test.each([
  ['no component', { components: [] }, 'components'],
  ['a component of another service', { components: ['fax'] }, 'components'],
  ['an activity of nobody', { activities: ['activity.9'] }, 'activities'],
  ['no activity', { activities: [] }, 'activities'],
  ['nobody', { users: 0 }, 'users'],
  ['half a person', { users: 1.5 }, 'users'],
  ['more than a million people', { users: 1_000_001 }, 'users'],
  ['a sandbox without its attestation', { stage: 'sandbox' }, 'syntheticDataAttested'],
] as const)('refused: %s', (_, over, field) => {
  expect(askForStage({ ...asked, ...over }, known)).toMatchObject({
    refusal: { kind: 'bad-input', problems: [{ field }] },
  });
});

test('a force without an assessment may ask, and reads at the gate what is missing', () => {
  expect(askForStage({ ...asked, activities: [] }, { ...known, activities: [] }).ok).toBe(true);
});
