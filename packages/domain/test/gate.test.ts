import fc from 'fast-check';
import {
  compareLevels,
  conditionsOf,
  emptyPosition,
  evaluateGate,
  openStage,
  stages,
  type AgreementFact,
  type AssessmentFact,
  type Coverage,
  type GateLaw,
  type Level,
  type Position,
  type SignatureFact,
  type StageKind,
  type StageRequest,
} from '../src/index.js';

const clauses = ['s59.2', 's59.5', 's59.7'];
const gateLaw: GateLaw = {
  limbsFor: (regimes) => (regimes.includes('part-3') ? clauses : ['28.3']),
  pilotUsers: 250,
  commencements: [],
  releases: [
    { id: 'rel1', templateId: 't1', number: '1.0', materialHash: 'm1', publishedAt: '2025-12-01T08:00:00.000Z' },
  ],
};
const now = '2026-11-20T12:00:00.000Z';

const some = (...all: readonly string[]) => fc.subarray([...all]);
const day = fc.constantFrom('2026-01-01', '2026-11-19', '2026-11-20', '2026-11-21', '2027-12-31');
const moment = day.map((one) => `${one}T08:00:00.000Z`);

const coverage: fc.Arbitrary<Coverage> = fc.record({
  components: some('exchange', 'teams', 'sharepoint'),
  activities: some('a1', 'a2'),
  users: fc.constantFrom(0, 100, 250, 5000),
  processors: some('microsoft', 'bt'),
  regimes: fc.subarray(['part-3', 'uk-gdpr'] as const),
  residual: fc.constantFrom('low', 'medium', 'high', null),
});

const signature: fc.Arbitrary<SignatureFact> = fc.record({
  decisionId: fc.constant('d1'),
  hash: fc.constant('h'),
  at: moment,
  reviewBy: day,
  covers: coverage,
});

const assessment: fc.Arbitrary<AssessmentFact> = fc.record({
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
  now: fc.option(
    fc.record({
      residual: fc.constantFrom('low', 'medium', 'high', null),
      high: some('risk.1', 'risk.2'),
      raised: some('risk.1', 'risk.2'),
    }),
  ),
  verbatimPercent: fc.constant(null),
});

const agreement: fc.Arbitrary<AgreementFact> = fc.record({
  agreementId: fc.uuid(),
  processor: fc.constantFrom('microsoft', 'bt'),
  fileHash: fc.constant('f'),
  effectiveFrom: day,
  effectiveUntil: fc.option(day),
  binding: fc.constantFrom('entity', 'document', 'nothing'),
  metLimbs: some(...clauses, '28.3'),
});

const request: fc.Arbitrary<StageRequest> = fc.record({
  requestId: fc.constantFrom('q1', 'q2'),
  stage: fc.constantFrom(...stages),
  components: some('exchange', 'teams'),
  activities: some('a1', 'a2'),
  users: fc.constantFrom(1, 100, 250, 251, 5000),
  syntheticDataAttested: fc.boolean(),
  askedAt: moment,
});

const opening = fc.record({
  openingId: fc.uuid(),
  requestId: fc.constantFrom('q1', 'q2'),
  at: moment,
  until: day,
  closedAt: fc.option(moment),
});

const anyPosition: fc.Arbitrary<Position> = fc.record({
  assessment: fc.option(assessment),
  agreements: fc.array(agreement, { maxLength: 3 }),
  requests: fc.array(request, { maxLength: 3 }),
  openings: fc.array(opening, { maxLength: 3 }),
});

/** A position that holds the pilot open, so that the walk below starts where there is something to lose. */
const openPosition: Position = {
  assessment: {
    assessmentId: 'as1',
    releaseId: 'rel1',
    releaseNumber: '1.0',
    releaseHash: 'r',
    startedAt: '2026-10-01T08:00:00.000Z',
    submittedHash: 'h',
    advisedHash: 'h',
    approvedHash: 'h',
    revokedAt: null,
    now: { residual: 'medium', high: [], raised: [] },
    verbatimPercent: 64,
    signature: {
      decisionId: 'd1',
      hash: 'h',
      at: '2026-11-01T08:00:00.000Z',
      reviewBy: '2027-11-01',
      covers: {
        components: ['exchange', 'teams'],
        activities: ['a1'],
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

const position = fc.oneof({ weight: 3, arbitrary: anyPosition }, { weight: 1, arbitrary: fc.constant(openPosition) });
const stage = fc.constantFrom(...stages);
const isOpen = (kind: StageKind, facts: Position) => evaluateGate(kind, facts, gateLaw, now).kind === 'open';

test('the whole position opens the pilot', () => {
  expect(evaluateGate('pilot', openPosition, gateLaw, now)).toMatchObject({ kind: 'open' });
});

test.each(stages)('a gate with no facts is held: %s', (kind) => {
  const verdict = evaluateGate(kind, emptyPosition, gateLaw, now);
  expect(verdict.kind).toBe('held');
  expect(verdict.kind === 'held' && verdict.outstanding.map((one) => one.condition)).toEqual(conditionsOf(kind));
});

/** What recording a measure as in place can do to the facts: a level no higher than before. */
const loweredTo = (facts: Position, level: Level): Position => {
  const now = facts.assessment?.now;
  if (!facts.assessment || !now?.residual || compareLevels(level, now.residual) > 0) return facts;
  const lowered = { residual: level, high: now.high.slice(1), raised: now.raised.slice(1) };
  return { ...facts, assessment: { ...facts.assessment, now: lowered } };
};

const evidence = fc.oneof(
  fc.constantFrom('low', 'medium', 'high').map(
    (level) =>
      (facts: Position): Position =>
        loweredTo(facts, level),
  ),
  agreement.map((one) => (facts: Position): Position => ({ ...facts, agreements: [...facts.agreements, one] })),
  opening.map((one) => (facts: Position): Position => ({ ...facts, openings: [...facts.openings, one] })),
  some(...clauses, '28.3').map((met) => (facts: Position): Position => ({
    ...facts,
    agreements: facts.agreements.map((one) => ({ ...one, metLimbs: [...new Set([...one.metLimbs, ...met])] })),
  })),
  fc.constant((facts: Position): Position => ({
    ...facts,
    openings: facts.openings.map((one) => ({ ...one, closedAt: null })),
  })),
);

test('evidence only helps: it never holds a gate that was open, nor undoes a condition that was met', () => {
  fc.assert(
    fc.property(stage, position, fc.array(evidence, { maxLength: 4 }), (kind, facts, added) => {
      const before = evaluateGate(kind, facts, gateLaw, now);
      const after = evaluateGate(
        kind,
        added.reduce((one, add) => add(one), facts),
        gateLaw,
        now,
      );
      for (const { condition, met } of before.conditions)
        if (met) expect(after.conditions).toContainEqual({ condition, met: true, missing: [] });
      if (before.kind === 'open') expect(after.kind).toBe('open');
    }),
  );
});

test('revoking the signature holds every stage with real data at once', () => {
  fc.assert(
    fc.property(fc.constantFrom<StageKind>('pilot', 'staged', 'full'), position, (kind, facts) => {
      const revoked = facts.assessment && { ...facts.assessment, signature: null, revokedAt: now };
      return !isOpen(kind, { ...facts, assessment: revoked });
    }),
  );
});

test('a release never satisfies a gate: without a signature of its own no force opens anything', () => {
  fc.assert(
    fc.property(position, fc.string(), fc.string(), (facts, releaseNumber, releaseHash) => {
      const copied = facts.assessment && { ...facts.assessment, releaseNumber, releaseHash, signature: null };
      return !(['pilot', 'staged', 'full'] as const).some((kind) => isOpen(kind, { ...facts, assessment: copied }));
    }),
  );
});

test('an open gate has everything that the law asks for', () => {
  fc.assert(
    fc.property(stage, position, (kind, facts) => {
      fc.pre(isOpen(kind, facts));
      const asked = facts.requests.findLast((one) => one.stage === kind);
      expect(asked).toBeDefined();
      if (kind === 'sandbox') return expect(asked?.syntheticDataAttested).toBe(true);
      const covers = facts.assessment?.signature?.covers;
      expect(covers?.components).toEqual(expect.arrayContaining([...(asked?.components ?? [])]));
      expect(covers?.activities).toEqual(expect.arrayContaining([...(asked?.activities ?? [])]));
      expect(asked?.users).toBeLessThanOrEqual(covers?.users ?? 0);
      expect(['low', 'medium']).toContain(covers?.residual);
      expect(['low', 'medium']).toContain(facts.assessment?.now?.residual);
    }),
    { examples: [['pilot', openPosition]] },
  );
});

test.each([
  ['components-covered', { components: ['sharepoint'] }, ['sharepoint']],
  ['activities-covered', { activities: ['a9'] }, ['a9']],
  ['people-covered', { users: 251 }, []],
  ['pilot-size', { users: 251 }, []],
] as const)('asking for more than was signed: %s', (condition, over, missing) => {
  const [asked] = openPosition.requests;
  if (!asked) throw new Error('no request');
  const verdict = evaluateGate('pilot', { ...openPosition, requests: [{ ...asked, ...over }] }, gateLaw, now);
  expect(verdict.conditions).toContainEqual({ condition, met: false, missing });
});

test.each([
  [null, 'never-signed'],
  ['2026-10-02T09:00:00.000Z', 'revoked'],
] as const)('what is judged on a signature says that none stands', (revokedAt, unsigned) => {
  const { assessment } = openPosition;
  if (!assessment) throw new Error('no assessment');
  const position = { ...openPosition, assessment: { ...assessment, signature: null, revokedAt } };
  const { conditions } = evaluateGate('pilot', position, gateLaw, now);
  expect(conditions).toContainEqual({ condition: 'agreement-held', met: false, missing: [], unsigned });
  expect(conditions).toContainEqual({ condition: 'pilot-size', met: true, missing: [] });
});

test('an agreement by which nothing binds the processor is not held, whatever it says', () => {
  const [held] = openPosition.agreements;
  if (!held) throw new Error('no agreement');
  const by = (binding: AgreementFact['binding']) =>
    evaluateGate('pilot', { ...openPosition, agreements: [{ ...held, binding }] }, gateLaw, now).conditions.filter(
      ({ met }) => !met,
    );
  expect(by('entity')).toEqual([]);
  expect(by('document')).toEqual([]);
  expect(by('nothing').map(({ condition }) => condition)).toEqual(['agreement-held', 'clauses-mapped']);
});

test('what is missing of an agreement is named, clause by clause', () => {
  const [held] = openPosition.agreements;
  if (!held) throw new Error('no agreement');
  const partly = { ...openPosition, agreements: [{ ...held, metLimbs: ['s59.2'] }] };
  expect(evaluateGate('pilot', partly, gateLaw, now).conditions).toContainEqual({
    condition: 'clauses-mapped',
    met: false,
    missing: ['s59.5', 's59.7'],
  });
});

test.each([
  [{ residual: 'medium', high: [], raised: ['risk.1'] }, true, []],
  [{ residual: 'high', high: ['risk.2'], raised: ['risk.1', 'risk.2'] }, false, ['risk.2']],
  [{ residual: null, high: [], raised: ['risk.1'] }, false, []],
  [null, false, []],
] as const)('the gate reads the risks as they are now, and names those that hold it: %j', (risks, met, missing) => {
  const { assessment } = openPosition;
  if (!assessment) throw new Error('no assessment');
  const { conditions } = evaluateGate(
    'pilot',
    { ...openPosition, assessment: { ...assessment, now: risks } },
    gateLaw,
    now,
  );
  expect(conditions).toContainEqual({ condition: 'measures-in-place', met, missing });
});

const change = { day: '2026-11-20', title: 'An Act', material: true };

test('a signature given before the law changed is stale from that day, and says which change it is', () => {
  const law = { ...gateLaw, commencements: [change, { ...change, title: 'A code', material: false }] };
  const { conditions } = evaluateGate('pilot', openPosition, law, now);
  expect(conditions).toContainEqual({ condition: 'law-unchanged', met: false, missing: ['An Act'] });
  expect(evaluateGate('pilot', openPosition, law, '2026-11-19T23:59:59.999Z').conditions).toContainEqual({
    condition: 'law-unchanged',
    met: true,
    missing: [],
  });
});

test('an opening is refused while one condition is outstanding, and twice', () => {
  const attempt = { until: '2027-01-31', signedInSecondsAgo: 10 };
  const today = '2026-11-20';
  const unopened = { ...openPosition, openings: [] };
  expect(openStage(evaluateGate('pilot', unopened, gateLaw, now), attempt, today)).toMatchObject({ ok: true });
  expect(openStage(evaluateGate('pilot', emptyPosition, gateLaw, now), attempt, today)).toMatchObject({
    refusal: { kind: 'gate-held' },
  });
  expect(openStage(evaluateGate('pilot', openPosition, gateLaw, now), attempt, today)).toMatchObject({
    refusal: { kind: 'already-open' },
  });
  expect(
    openStage(evaluateGate('pilot', unopened, gateLaw, now), { ...attempt, signedInSecondsAgo: 301 }, today),
  ).toMatchObject({ refusal: { kind: 'step-up-needed' } });
});
