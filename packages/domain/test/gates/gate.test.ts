import fc from 'fast-check';
import type { StageKind } from '../../src/document/kinds/index.js';
import {
  conditionsOf,
  emptyPosition,
  evaluateGate,
  stages,
  type AgreementFact,
  type OpeningFact,
  type Position,
} from '../../src/gates/index.js';
import type { CommencementFact } from '../../src/law/index.js';
import { compareLevels, type Level } from '../../src/matrix/index.js';
import { clauses, gateLaw, now, some, agreement, opening, openPosition, position, stage, isOpen } from './positions.js';

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
