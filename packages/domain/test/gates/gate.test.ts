import type { Day, Instant } from '../../src/kernel/index.js';
import fc from 'fast-check';
import type { StageKind } from '../../src/document/kinds/index.js';
import {
  assessmentFactFormat,
  conditionsOf,
  emptyPosition,
  evaluateGate,
  heldCount,
  heldInShort,
  heldInWords,
  heldThoughOpened,
  isKnown,
  openStage,
  isUnread,
  readPosition,
  stageOffer,
  stages,
  type AgreementFact,
  type AssessmentFact,
  type Coverage,
  type GateLaw,
  type OpeningFact,
  type Position,
  type SignatureFact,
  type StageRequest,
  type UnreadFact,
} from '../../src/gates/index.js';
import { compareLevels, type Level } from '../../src/matrix/index.js';
import { signingLaw } from '../fixtures.js';
import type { CommencementFact } from '../../src/law/index.js';

const clauses = ['s59.2', 's59.5', 's59.7'];
const gateLaw: GateLaw = {
  limbsFor: (regimes) => (regimes.includes('part-3') ? clauses : ['28.3']),
  pilotUsers: 250,
  ...signingLaw,
  releases: [
    { id: 'rel1', templateId: 't1', number: '1.0', materialHash: 'm1', publishedAt: '2025-12-01T08:00:00.000Z' },
  ],
};
const now: Instant = '2026-11-20T12:00:00.000Z';

const some = (...all: readonly string[]) => fc.subarray([...all]);
const day = fc.constantFrom<Day[]>('2026-01-01', '2026-11-19', '2026-11-20', '2026-11-21', '2027-12-31');
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

const signature: fc.Arbitrary<SignatureFact> = fc.record({
  decisionId: fc.constant('d1'),
  hash: fc.constant('h'),
  at: moment,
  handedInAt: moment,
  judgedOn: day,
  reviewBy: day,
  covers: coverage,
});

const refusing = fc.constantFrom('reject', 'refer');

const assessment: fc.Arbitrary<AssessmentFact> = fc.record({
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
  some(...clauses, '28.3').map((met) => (facts: Position): Position => ({
    ...facts,
    agreements: facts.agreements.map((one) => ({ ...one, metLimbs: [...new Set([...one.metLimbs, ...met])] })),
  })),
);

/** A signed opening of the stage itself. That of another stage takes people up, and so it is no evidence for this one. */
const openedItself = (kind: StageKind, facts: Position, one: OpeningFact): Position => {
  const asked = facts.requests.findLast(({ stage: of }) => of === kind);
  return asked && facts.requests.every(({ requestId, stage: of }) => of === kind || requestId !== asked.requestId)
    ? { ...facts, openings: [...facts.openings, { ...one, requestId: asked.requestId }] }
    : facts;
};

test('evidence only helps: short of a later no and of another stage, it never holds a gate that was open', () => {
  fc.assert(
    fc.property(
      stage,
      position,
      fc.array(evidence, { maxLength: 4 }),
      fc.option(opening),
      (kind, facts, added, own) => {
        const before = evaluateGate(kind, facts, gateLaw, now);
        const after = evaluateGate(
          kind,
          added.reduce((one, add) => add(one), own ? openedItself(kind, facts, own) : facts),
          gateLaw,
          now,
        );
        for (const { condition, met } of before.conditions)
          if (met) expect(after.conditions).toContainEqual({ condition, met: true, missing: [] });
        if (before.kind === 'open') expect(after.kind).toBe('open');
      },
    ),
  );
});

test.each(['reject', 'refer'] as const)(
  'a later decision to %s holds every stage with real data, with that reason',
  (kind) => {
    fc.assert(
      fc.property(fc.constantFrom<StageKind>('pilot', 'staged', 'full'), position, (gate, facts) => {
        const refusal = { decisionId: 'd2', kind, at: now };
        const after = { ...facts, assessment: facts.assessment && { ...facts.assessment, refusal } };
        const { conditions } = evaluateGate(gate, after, gateLaw, now);
        const state = conditions.find(({ condition }) => condition === 'no-later-refusal');
        expect(state).toMatchObject({ met: false, ...(facts.assessment && { refusal: kind }) });
      }),
      { examples: [['pilot', openPosition]] },
    );
  },
);

test('a gate that a later no held is open again with a new approval, and with nothing less', () => {
  const { assessment } = openPosition;
  if (!assessment?.signature) throw new Error('no signature');
  const refusal = { decisionId: 'd2', kind: 'refer', at: now } as const;
  const held = { ...openPosition, assessment: { ...assessment, refusal } };
  fc.assert(
    fc.property(fc.array(evidence, { maxLength: 4 }), (added) =>
      expect(
        isOpen(
          'pilot',
          added.reduce<Position>((one, add) => add(one), held),
        ),
      ).toBe(false),
    ),
  );
  const approved = { ...assessment, signature: { ...assessment.signature, decisionId: 'd3' } };
  expect(isOpen('pilot', { ...openPosition, assessment: approved })).toBe(true);
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

/** The people of one stage and of all others with real data whose opening runs, counted plainly. */
const peopleOfOpenStages = (facts: Position, kind: StageKind): number =>
  (['pilot', 'staged', 'full'] as const)
    .map((one) => facts.requests.findLast(({ stage: of }) => of === one))
    .filter((one) => one !== undefined)
    .filter(({ requestId, stage: of }) => of === kind || facts.openings.some((other) => isRunning(other, requestId)))
    .reduce((people, { users }) => people + users, 0);

const isRunning = (one: OpeningFact, requestId: string): boolean =>
  one.requestId === requestId &&
  now.slice(0, 10) <= one.until &&
  now <= `${Number(one.at.slice(0, 4)) + 1}${one.at.slice(4)}` &&
  one.closedAt === null;

test('an open gate has everything that the law asks for', () => {
  fc.assert(
    fc.property(stage, position, (kind, facts) => {
      fc.pre(isOpen(kind, facts));
      const asked = facts.requests.findLast((one) => one.stage === kind);
      expect(asked).toBeDefined();
      if (kind === 'sandbox') return expect(asked?.syntheticDataAttested).toBe(true);
      const covers = facts.assessment?.signature?.covers;
      const named = (covers?.activities ?? []).filter(({ id }) => asked?.activities.includes(id));
      expect(named.map(({ id }) => id).sort()).toEqual([...(asked?.activities ?? [])].sort());
      expect(named.every(({ stages: of }) => of.includes(kind))).toBe(true);
      for (const component of asked?.components ?? []) {
        expect(covers?.components).toContain(component);
        expect(named.some(({ components }) => components.includes(component))).toBe(true);
      }
      expect(peopleOfOpenStages(facts, kind)).toBeLessThanOrEqual(covers?.users ?? 0);
      expect(facts.assessment?.refusal).toBeNull();
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

const asking = (over: Partial<StageRequest>): readonly StageRequest[] =>
  openPosition.requests.map((one) => ({ ...one, ...over }));
const covering = (over: Partial<Coverage>): Position['assessment'] => {
  const { assessment } = openPosition;
  if (!assessment?.signature) throw new Error('no signature');
  const { signature } = assessment;
  return { ...assessment, signature: { ...signature, covers: { ...signature.covers, ...over } } };
};
const pairs = [
  { id: 'a1', components: ['exchange'], stages: ['pilot', 'full'] },
  { id: 'a2', components: ['teams', 'sharepoint'], stages: ['pilot'] },
] as const;
const unmetOf = (kind: StageKind, facts: Position) =>
  evaluateGate(kind, facts, gateLaw, now).conditions.flatMap(({ condition, met, missing }) =>
    met ? [] : [[condition, ...missing].join(' ')],
  );

test.each<readonly [string, StageKind, Partial<StageRequest>, readonly string[]]>([
  ['each component in its own activity', 'pilot', { components: ['exchange', 'teams'], activities: ['a1', 'a2'] }, []],
  [
    'a component that is switched off',
    'pilot',
    { components: ['teams', 'sharepoint'], activities: ['a2'] },
    ['components-covered sharepoint'],
  ],
  [
    'a component in an activity that it was not assessed with',
    'pilot',
    { components: ['exchange', 'teams'], activities: ['a1'] },
    ['components-covered teams'],
  ],
  [
    'an activity with none of its components',
    'pilot',
    { components: ['exchange'], activities: ['a1', 'a2'] },
    ['activities-covered a2'],
  ],
  [
    'an activity of the pilot alone in the full roll-out',
    'full',
    { components: ['exchange', 'teams'], activities: ['a1', 'a2'] },
    ['components-covered teams', 'activities-covered a2'],
  ],
  ['a stage that no activity was assessed for', 'staged', {}, ['components-covered exchange', 'activities-covered a1']],
])('what a stage covers: %s', (_, kind, over, unmet) => {
  const assessment = covering({ components: ['exchange', 'teams'], activities: pairs });
  expect(unmetOf(kind, { ...openPosition, assessment, requests: asking({ stage: kind, ...over }) })).toEqual(unmet);
});

const staged = { id: 'a1', components: ['exchange', 'teams'], stages: ['pilot', 'staged'] } as const;
const also = (over: Partial<StageRequest>): readonly StageRequest[] => [
  ...openPosition.requests,
  ...asking({ stage: 'staged', requestId: 'q2', ...over }),
];

test('the people of stages that are open add up, and those of a sandbox and of one that is not open do not', () => {
  const assessment = covering({ activities: [staged], users: 499 });
  const both = { ...openPosition, assessment, requests: also({}) };
  expect(unmetOf('staged', both)).toEqual(['people-covered', 'opening-signed']);
  expect(unmetOf('staged', { ...both, openings: [] })).toEqual(['opening-signed']);
  expect(unmetOf('pilot', both)).toEqual([]);
  expect(unmetOf('staged', { ...both, assessment: covering({ activities: [staged], users: 500 }) })).toEqual([
    'opening-signed',
  ]);
  const opened = openPosition.openings.flatMap((one) => [one, { ...one, openingId: 'o2', requestId: 'q2' }]);
  expect(unmetOf('pilot', { ...both, openings: opened })).toEqual(['people-covered']);
  const sandbox = { ...both, requests: also({ stage: 'sandbox' }), openings: opened };
  expect(unmetOf('pilot', sandbox)).toEqual([]);
});

test('what is offered for a stage is what its gate lets pass, and no more', () => {
  const everything = ['exchange', 'teams', 'sharepoint'];
  fc.assert(
    fc.property(position, fc.constantFrom<StageKind>('pilot', 'staged', 'full'), (facts, kind) => {
      const offer = stageOffer(kind, facts, gateLaw.longest, now);
      const asked = (over: Partial<StageRequest>) => {
        const request = { ...asking({ stage: kind, requestId: 'q9' })[0], ...over } as StageRequest;
        const met = new Set(
          evaluateGate(kind, { ...facts, requests: [...facts.requests, request] }, gateLaw, now)
            .conditions.filter((one) => one.met)
            .map(({ condition }) => condition),
        );
        return ['components-covered', 'activities-covered', 'people-covered'].every((one) => met.has(one as never));
      };
      if (offer === null) return expect(asked({})).toBe(false);
      const activities = offer.activities.map(({ id }) => id);
      const whole = { components: offer.components, activities, users: offer.users };
      expect(asked(whole)).toBe(activities.length > 0);
      expect(asked({ ...whole, users: offer.users + 1 })).toBe(false);
      for (const one of everything.filter((each) => !offer.components.includes(each)))
        expect(asked({ ...whole, components: [...offer.components, one] })).toBe(false);
    }),
    { examples: [[openPosition, 'pilot']] },
  );
});

test('an opening and a review end with the longest period, whatever day was once taken', () => {
  const { assessment } = openPosition;
  if (!assessment?.signature) throw new Error('no signature');
  const endless = {
    ...openPosition,
    assessment: { ...assessment, signature: { ...assessment.signature, reviewBy: '9999-12-31' as const } },
    openings: openPosition.openings.map((one) => ({ ...one, until: '9999-12-31' as const })),
  };
  const unmetOn = (day: Day) =>
    evaluateGate('pilot', endless, gateLaw, `${day}T12:00:00.000Z`).conditions.flatMap(({ condition, met }) =>
      met ? [] : [condition],
    );
  expect(unmetOn('2027-11-03')).toEqual([]);
  expect(unmetOn('2027-11-04')).toEqual(['opening-signed']);
  expect(unmetOn('2028-11-01')).toEqual(['opening-signed']);
  expect(unmetOn('2028-11-02')).toEqual(['review-not-overdue', 'opening-signed']);
});

test('a position of before an upgrade opens no stage with real data, and says that it was not read', () => {
  const { assessment } = openPosition;
  if (!assessment?.signature) throw new Error('no signature');
  const { format: _, refusal: __, ...rest } = assessment;
  const covers = { ...assessment.signature.covers, activities: ['a1'] };
  const old = { ...rest, signature: { ...assessment.signature, covers } } as unknown as UnreadFact;
  const read = readPosition({ ...openPosition, assessment: old });
  for (const kind of ['pilot', 'staged', 'full'] as const) expect(isOpen(kind, read)).toBe(false);
  const { conditions } = evaluateGate('pilot', read, gateLaw, now);
  expect(conditions.find(({ condition }) => condition === 'own-assessment-signed')).toMatchObject({
    unsigned: 'unread',
  });
  expect(readPosition(openPosition)).toEqual(openPosition);
  expect(readPosition(emptyPosition)).toEqual(emptyPosition);
  expect([old, null].map((fact) => isUnread({ ...openPosition, assessment: fact }))).toEqual([true, false]);
});

const parts = ['assessment', 'agreements', 'requests', 'openings'] as const;

test.each(parts)('a position that was kept before there were %s in it has none of them', (part) => {
  const { [part]: _, ...kept } = openPosition;
  expect(readPosition(kept)).toEqual({ ...openPosition, [part]: emptyPosition[part] });
  expect(isUnread(kept)).toBe(true);
  expect(isUnread(openPosition)).toBe(false);
  expect(isOpen('pilot', readPosition(kept))).toBe(false);
});

test.each(['agreements', 'requests', 'openings'] as const)(
  'one of the %s that does not say all that is asked of one today is not there, whatever it lacks',
  (part) => {
    for (const fact of Object.keys(openPosition[part][0] ?? {})) {
      const older = openPosition[part].map((one) =>
        Object.fromEntries(Object.entries(one).filter(([name]) => name !== fact)),
      );
      const kept = { ...openPosition, [part]: older };
      expect(readPosition(kept)[part]).toEqual([]);
      expect(isUnread(kept)).toBe(true);
      expect(isOpen('pilot', readPosition(kept))).toBe(false);
    }
    expect(openPosition[part]).not.toEqual([]);
  },
);

const change: CommencementFact = { day: '2026-11-20', title: 'An Act', material: true };

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
  const today: Day = '2026-11-20';
  const bounds = { reviewedUntil: '2027-11-01' as const, longest: gateLaw.longest };
  const unopened = { ...openPosition, openings: [] };
  expect(openStage(evaluateGate('pilot', unopened, gateLaw, now), attempt, today, bounds)).toMatchObject({ ok: true });
  expect(openStage(evaluateGate('pilot', emptyPosition, gateLaw, now), attempt, today, bounds)).toMatchObject({
    refusal: { kind: 'gate-held' },
  });
  expect(openStage(evaluateGate('pilot', openPosition, gateLaw, now), attempt, today, bounds)).toMatchObject({
    refusal: { kind: 'already-open' },
  });
  expect(
    openStage(evaluateGate('pilot', unopened, gateLaw, now), { ...attempt, signedInSecondsAgo: 301 }, today, bounds),
  ).toMatchObject({ refusal: { kind: 'step-up-needed' } });
});

test.each<[string, string, Day | null]>([
  ['on no day', '2027-02-31', null],
  ['today', '2026-11-20', null],
  ['after the review date of the signature', '2027-11-02', '2027-11-01'],
  ['in more than a year', '2027-11-21', null],
  ['never', '9999-12-31', null],
])('an opening that ends %s is refused', (_, until, reviewedUntil) => {
  const verdict = evaluateGate('pilot', { ...openPosition, openings: [] }, gateLaw, now);
  const bounds = { reviewedUntil, longest: gateLaw.longest };
  const answer = openStage(verdict, { until, signedInSecondsAgo: 10 }, '2026-11-20', bounds);
  expect(answer).toMatchObject({ refusal: { kind: 'bad-input', problems: [{ field: 'until' }] } });
});

test('an opening that ends too late is told the day that it can have', () => {
  const verdict = evaluateGate('pilot', { ...openPosition, openings: [] }, gateLaw, now);
  const bounds = { reviewedUntil: '2027-11-01' as const, longest: gateLaw.longest };
  const answer = openStage(verdict, { until: '2027-11-02', signedInSecondsAgo: 10 }, '2026-11-20', bounds);
  expect(JSON.stringify(answer)).toContain('on or before 1 November 2027, the review date');
});

test('an opening on the last day that it can have is taken', () => {
  const verdict = evaluateGate('pilot', { ...openPosition, openings: [] }, gateLaw, now);
  const attempt = (until: string) => ({ until, signedInSecondsAgo: 10 });
  const { longest } = gateLaw;
  const last = openStage(verdict, attempt('2027-11-01'), '2026-11-20', { reviewedUntil: '2027-11-01', longest });
  expect(last).toMatchObject({ ok: true });
  expect(openStage(verdict, attempt('2027-11-20'), '2026-11-20', { reviewedUntil: null, longest })).toMatchObject({
    ok: true,
  });
});

test('what is judged on a request is not known before anybody has asked, and holds the gate all the same', () => {
  fc.assert(
    fc.property(anyPosition, fc.constantFrom(...stages), (position, stage) => {
      const verdict = evaluateGate(stage, { ...position, requests: [] }, gateLaw, now);
      expect(verdict.kind).toBe('held');
      const known = verdict.conditions.filter((one) => !one.met && isKnown(one)).map(({ condition }) => condition);
      for (const judged of ['components-covered', 'activities-covered', 'people-covered', 'pilot-size'] as const)
        expect(known).not.toContain(judged);
      expect(known).toContain('stage-asked-for');
    }),
  );
});

test('without a signature nothing is known but that there is none, what was asked for and a later decision', () => {
  fc.assert(
    fc.property(anyPosition, fc.constantFrom('pilot', 'full'), (position, stage) => {
      const verdict = evaluateGate(stage, { ...position, assessment: null }, gateLaw, now);
      const known = verdict.conditions.filter((one) => !one.met && isKnown(one)).map(({ condition }) => condition);
      const sayable = ['stage-asked-for', 'own-assessment-signed', 'pilot-size', 'opening-signed'];
      expect(known.filter((one) => !sayable.includes(one))).toEqual([]);
    }),
  );
});

test('what is outstanding and what is not known yet are counted apart, and said as they are', () => {
  fc.assert(
    fc.property(anyPosition, fc.constantFrom(...stages), (position, stage) => {
      const { conditions } = evaluateGate(stage, position, gateLaw, now);
      const { outstanding, notKnown } = heldCount(conditions);
      expect(outstanding + notKnown).toBe(conditions.filter(({ met }) => !met).length);
      expect(notKnown).toBe(conditions.filter((one) => !isKnown(one)).length);
    }),
  );
  expect(heldInWords({ outstanding: 1, notKnown: 0 })).toBe('1 condition is outstanding');
  expect(heldInWords({ outstanding: 2, notKnown: 1 })).toBe('2 conditions are outstanding, and 1 is not known yet');
  expect(heldInWords({ outstanding: 0, notKnown: 3 })).toBe('3 conditions are not known yet');
  expect(heldInShort({ outstanding: 2, notKnown: 9 })).toBe('Held, 2 outstanding, 9 not known yet');
  expect(heldInShort({ outstanding: 0, notKnown: 9 })).toBe('Held, 9 not known yet');
});

test('a stage is held though it was opened where its opening runs and something else does not hold', () => {
  fc.assert(
    fc.property(anyPosition, fc.constantFrom(...stages), (position, stage) => {
      const verdict = evaluateGate(stage, position, gateLaw, now);
      const opened = verdict.conditions.some(
        ({ condition, met, overtaken }) => condition === 'opening-signed' && (met || overtaken === true),
      );
      expect(heldThoughOpened(verdict).length > 0).toBe(opened && verdict.kind === 'held');
    }),
  );
});
