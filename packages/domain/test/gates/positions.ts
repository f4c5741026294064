import fc from 'fast-check';
import type { Day, Instant } from '../../src/kernel/index.js';
import type { StageKind } from '../../src/document/kinds/index.js';
import {
  assessmentFactFormat,
  evaluateGate,
  stages,
  type AgreementFact,
  type AssessmentFact,
  type Coverage,
  type GateLaw,
  type Position,
  type SignatureFact,
  type StageRequest,
} from '../../src/gates/index.js';
import { signingLaw } from '../fixtures.js';

export const clauses = ['s59.2', 's59.5', 's59.7'];
export const gateLaw: GateLaw = {
  limbsFor: (regimes) => (regimes.includes('part-3') ? clauses : ['28.3']),
  pilotUsers: 250,
  ...signingLaw,
  releases: [
    { id: 'rel1', templateId: 't1', number: '1.0', materialHash: 'm1', publishedAt: '2025-12-01T08:00:00.000Z' },
  ],
};
export const now: Instant = '2026-11-20T12:00:00.000Z';

export const some = (...all: readonly string[]) => fc.subarray([...all]);
export const day = fc.constantFrom<Day[]>('2026-01-01', '2026-11-19', '2026-11-20', '2026-11-21', '2027-12-31');
const moment = day.map((one): Instant => `${one}T08:00:00.000Z`);

const covered = fc.record({ components: some('exchange', 'teams'), stages: fc.subarray([...stages]) });

const coverage: fc.Arbitrary<Coverage> = fc.record({
  components: some('exchange', 'teams', 'sharepoint'),
  activities: fc.record({ a1: covered, a2: covered }).map(({ a1, a2 }) => [
    { id: 'a1', ...a1 },
    { id: 'a2', ...a2 },
  ]),
  users: fc.constantFrom(0, 100, 250, 5000),
  processors: some('microsoft', 'bt'),
  regimes: fc.subarray(['part-3', 'uk-gdpr'] as const),
  residual: fc.constantFrom('low', 'medium', 'high', null),
});

export const signature: fc.Arbitrary<SignatureFact> = fc.record({
  decisionId: fc.constant('d1'),
  hash: fc.constant('h'),
  at: moment,
  handedInAt: moment,
  judgedOn: day,
  reviewBy: day,
  covers: coverage,
});

const refusing = fc.constantFrom('reject', 'refer');

export const assessment: fc.Arbitrary<AssessmentFact> = fc.record({
  format: fc.constant(assessmentFactFormat),
  assessmentId: fc.constant('as1'),
  releaseId: fc.constant('rel1'),
  releaseNumber: fc.constant('1.0'),
  releaseHash: fc.constant('r'),
  startedAt: moment,
  submittedHash: fc.constantFrom(null, 'h'),
  advisedHash: fc.constantFrom(null, 'h'),
  approvedHash: fc.constantFrom(null, 'h'),
  signature: fc.option(signature),
  revokedAt: fc.constant(null),
  refusal: fc.option(fc.record({ decisionId: fc.constant('d2'), kind: refusing, at: moment })),
  now: fc.option(
    fc.record({
      residual: fc.constantFrom('low', 'medium', 'high', null),
      high: some('risk.1', 'risk.2'),
      raised: some('risk.1', 'risk.2'),
    }),
  ),
  verbatimPercent: fc.constant(null),
});

export const agreement: fc.Arbitrary<AgreementFact> = fc.record({
  agreementId: fc.uuid(),
  processor: fc.constantFrom('microsoft', 'bt'),
  fileHash: fc.constant('f'),
  effectiveFrom: day,
  effectiveUntil: fc.option(day),
  binding: fc.constantFrom('entity', 'document', 'nothing'),
  metLimbs: some(...clauses, '28.3'),
});

export const request: fc.Arbitrary<StageRequest> = fc.record({
  requestId: fc.constantFrom('q1', 'q2'),
  stage: fc.constantFrom(...stages),
  components: some('exchange', 'teams'),
  activities: some('a1', 'a2'),
  users: fc.constantFrom(1, 100, 250, 251, 5000),
  syntheticDataAttested: fc.boolean(),
  askedAt: moment,
});

export const opening = fc.record({
  openingId: fc.uuid(),
  requestId: fc.constantFrom('q1', 'q2'),
  at: moment,
  until: day,
  closedAt: fc.option(moment),
});

export const anyPosition: fc.Arbitrary<Position> = fc.record({
  assessment: fc.option(assessment),
  agreements: fc.array(agreement, { maxLength: 3 }),
  requests: fc.array(request, { maxLength: 3 }),
  openings: fc.array(opening, { maxLength: 3 }),
});

/** A position that holds the pilot open, so that the walk below starts where there is something to lose. */
export const openPosition: Position = {
  assessment: {
    format: assessmentFactFormat,
    assessmentId: 'as1',
    releaseId: 'rel1',
    releaseNumber: '1.0',
    releaseHash: 'r',
    startedAt: '2026-10-01T08:00:00.000Z',
    submittedHash: 'h',
    advisedHash: 'h',
    approvedHash: 'h',
    revokedAt: null,
    refusal: null,
    now: { residual: 'medium', high: [], raised: [] },
    verbatimPercent: 64,
    signature: {
      decisionId: 'd1',
      hash: 'h',
      at: '2026-11-01T08:00:00.000Z',
      handedInAt: '2026-10-30T08:00:00.000Z',
      judgedOn: '2026-11-01',
      reviewBy: '2027-11-01',
      covers: {
        components: ['exchange', 'teams'],
        activities: [{ id: 'a1', components: ['exchange', 'teams'], stages: ['pilot'] }],
        users: 250,
        processors: ['microsoft'],
        regimes: ['part-3'],
        residual: 'medium',
      },
    },
  },
  agreements: [
    {
      agreementId: 'g1',
      processor: 'microsoft',
      fileHash: 'f',
      effectiveFrom: '2026-01-01',
      effectiveUntil: null,
      binding: 'entity',
      metLimbs: clauses,
    },
  ],
  requests: [
    {
      requestId: 'q1',
      stage: 'pilot',
      components: ['exchange'],
      activities: ['a1'],
      users: 250,
      syntheticDataAttested: false,
      askedAt: '2026-11-02T08:00:00.000Z',
    },
  ],
  openings: [{ openingId: 'o1', requestId: 'q1', at: '2026-11-03T08:00:00.000Z', until: '2027-01-31', closedAt: null }],
};

export const position = fc.oneof(
  { weight: 3, arbitrary: anyPosition },
  { weight: 1, arbitrary: fc.constant(openPosition) },
);
export const stage = fc.constantFrom(...stages);
export const isOpen = (kind: StageKind, facts: Position) => evaluateGate(kind, facts, gateLaw, now).kind === 'open';
