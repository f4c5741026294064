import type { Departure, AssessedItem } from '../../src/document/items/index.js';
import {
  confirmDeparture,
  departFromLevel,
  highestResidual,
  inherentLevel,
  levelForDuty,
  residualLevel,
} from '../../src/risk/index.js';
import { anItem, ico, nobody, riskRow } from '../fixtures.js';

const departed = (over: Partial<Departure> = {}): AssessedItem => ({
  ...riskRow(),
  departure: { level: 'low', reason: 'Tested in June', by: 'ada', confirmedBy: null, ...over },
});

test('the levels are those of the matrix', () => {
  expect(inherentLevel(riskRow(), ico)).toBe('high');
  expect(residualLevel(riskRow(), ico)).toBe('medium');
  expect(inherentLevel(anItem(), ico)).toBeNull();
});

test.each(['low', 'high'] as const)('a departure to %s counts once a second person confirmed it', (level) => {
  expect(residualLevel(departed({ level }), ico)).toBe('medium');
  expect(residualLevel(departed({ level, confirmedBy: 'ada' }), ico)).toBe('medium');
  expect(residualLevel(departed({ level, confirmedBy: 'ben' }), ico)).toBe(level);
  expect(inherentLevel(departed({ level, confirmedBy: 'ben' }), ico)).toBe('high');
});

const remainsHigh = { residualLikelihood: 'probable', residualSeverity: 'severe' };

test.each(['low', 'medium'] as const)(
  'a departure from high to %s is shown, and the duty to consult stays',
  (level) => {
    const risk = { ...departed({ level, confirmedBy: 'ben' }), content: riskRow(remainsHigh).content };
    expect(residualLevel(risk, ico)).toBe(level);
    expect(levelForDuty(risk, ico)).toBe('high');
    expect(highestResidual([riskRow({}, 'risk.2'), risk], ico)).toBe('high');
  },
);

test('a departure to high gives rise to the duty to consult', () => {
  expect(levelForDuty(departed({ level: 'high', confirmedBy: 'ben' }), ico)).toBe('high');
  expect(levelForDuty(departed({ level: 'low', confirmedBy: 'ben' }), ico)).toBe('low');
});

test('a departure does not score a risk that is not scored', () => {
  const unscored = { ...departed({ confirmedBy: 'ben' }), content: riskRow({ residualSeverity: null }).content };
  expect(residualLevel(unscored, ico)).toBeNull();
});

test('the highest that remains is unknown while one counting risk is not scored, or there is none', () => {
  expect(highestResidual([riskRow(), riskRow({ residualLikelihood: 'remote' }, 'risk.2')], ico)).toBe('medium');
  expect(highestResidual([riskRow(), riskRow({ residualLikelihood: null }, 'risk.2')], ico)).toBeNull();
  expect(highestResidual([anItem()], ico)).toBeNull();
  const rejected = { ...riskRow({ residualLikelihood: null }, 'risk.2'), content: null };
  expect(highestResidual([riskRow(), rejected], ico)).toBe('medium');
});

const attempt = { by: 'ada', level: 'low', reason: 'Tested in June', expectedVersion: 1 } as const;

test('departing takes another level and a reason', () => {
  expect(departFromLevel(riskRow(), attempt, ico)).toEqual({
    ok: true,
    value: { departure: { level: 'low', reason: 'Tested in June', by: 'ada', confirmedBy: null }, version: 2 },
  });
  expect(departFromLevel(riskRow(), { ...attempt, level: 'medium' }, ico)).toMatchObject({
    refusal: { problems: [{ field: 'level' }] },
  });
  expect(departFromLevel(riskRow(), { ...attempt, reason: ' ' }, ico)).toMatchObject({
    refusal: { problems: [{ field: 'reason' }] },
  });
  expect(departFromLevel(riskRow({ residualSeverity: null }), attempt, ico)).toMatchObject({
    refusal: { problems: [{ field: 'level' }] },
  });
  expect(departFromLevel(riskRow(), { ...attempt, expectedVersion: 0 }, ico)).toMatchObject({
    refusal: { kind: 'stale-version', currentVersion: 1 },
  });
  expect(departFromLevel(anItem(), attempt, ico)).toMatchObject({ refusal: { kind: 'no-such-item' } });
});

test('going back to the matrix takes neither', () => {
  expect(departFromLevel(departed({ confirmedBy: 'ben' }), { ...attempt, level: null, reason: '' }, ico)).toEqual({
    ok: true,
    value: { departure: null, version: 2 },
  });
});

test('only a second person confirms, and only once', () => {
  expect(confirmDeparture(departed(), { by: 'ada', expectedVersion: 1 }, nobody)).toMatchObject({
    refusal: { kind: 'barred-by-part', part: 'author' },
  });
  expect(confirmDeparture(departed(), { by: 'ben', expectedVersion: 1 }, nobody)).toMatchObject({
    value: { departure: { confirmedBy: 'ben' }, version: 2 },
  });
  for (const part of ['authors', 'advisers', 'decisionMakers'] as const)
    expect(
      confirmDeparture(departed(), { by: 'ben', expectedVersion: 1 }, { ...nobody, [part]: ['ben'] }),
    ).toMatchObject({ refusal: { kind: 'barred-by-part' } });
  for (const item of [departed({ confirmedBy: 'ben' }), riskRow(), null])
    expect(confirmDeparture(item, { by: 'cai', expectedVersion: 1 }, nobody)).toMatchObject({
      refusal: { kind: 'no-such-item' },
    });
});
