import fc from 'fast-check';
import type { Measure } from '../../src/document/content/index.js';
import type { InPlace, AssessedItem } from '../../src/document/items/index.js';
import { riskAxes } from '../../src/document/kinds/index.js';
import { checkMatrix, compareLevels, type Level, type Matrix } from '../../src/matrix/index.js';
import {
  highestNow,
  highestResidual,
  inherentLevel,
  levelForDuty,
  levelNow,
  matrixResidualLevel,
  notYetLowered,
  residualLevel,
} from '../../src/risk/index.js';
import { ico, measure, riskRow } from '../fixtures.js';

const levels = ['low', 'medium', 'high'] as const;
const likelihoods = ['l0', 'l1', 'l2', 'l3'];
const severities = ['s0', 's1', 's2', 's3', 's4'];

/** A matrix whose levels rise in each axis, of any size: a cell is the highest of a random cell and its neighbours below. */
const risingMatrix: fc.Arbitrary<Matrix> = fc
  .tuple(
    fc.integer({ min: 1, max: likelihoods.length }),
    fc.integer({ min: 1, max: severities.length }),
    fc.array(fc.nat(2), { minLength: 20, maxLength: 20 }),
  )
  .map(([wide, high, raw]) => {
    const cells: number[][] = [];
    for (let s = 0; s < high; s++)
      cells.push(
        Array.from({ length: wide }, (_, l) => l).reduce<number[]>(
          (row, l) => [...row, Math.max(raw[s * 4 + l] ?? 0, row[l - 1] ?? 0, cells[s - 1]?.[l] ?? 0)],
          [],
        ),
      );
    return {
      id: 'any',
      version: '1',
      likelihoods: likelihoods.slice(0, wide).map((code) => ({ code, label: code })),
      severities: severities.slice(0, high).map((code) => ({ code, label: code })),
      cells: Object.fromEntries(
        cells.map((row, s) => [
          severities[s] ?? '',
          Object.fromEntries(row.map((level, l) => [likelihoods[l] ?? '', levels[level] ?? 'high'])),
        ]),
      ),
    };
  });

const aMeasure: fc.Arbitrary<Measure> = fc
  .record({ text: fc.constantFrom('a', 'b', 'c', ' '), lowers: fc.subarray([...riskAxes]) })
  .map(({ text, lowers }) => ({ ...measure(text), lowers }));

const placed = (item: AssessedItem, texts: readonly string[]): AssessedItem => ({
  ...item,
  inPlace: texts.map((text): InPlace => {
    const named = { id: text, itemId: item.id, measure: text };
    return { ...named, since: '2026-10-01', evidence: 'A test', by: 'ada', at: '2026-10-01T09:00:00.000Z' };
  }),
});

const codeOf = (codes: readonly string[]) => fc.option(fc.constantFrom(...codes, 'off the scale'));

const departures = fc.option(
  fc.record({
    level: fc.constantFrom<Level>(...levels),
    reason: fc.constant('Tested'),
    by: fc.constant('ada'),
    confirmedBy: fc.constantFrom(null, 'ada', 'ben'),
  }),
);

const aRisk: fc.Arbitrary<AssessedItem> = fc
  .tuple(
    fc.record({
      likelihood: codeOf(likelihoods),
      severity: codeOf(severities),
      residualLikelihood: codeOf(likelihoods),
      residualSeverity: codeOf(severities),
      measures: fc.array(aMeasure, { maxLength: 4 }),
    }),
    fc.subarray(['a', 'b', 'c', 'd']),
    departures,
  )
  .map(([over, texts, departure]) => ({ ...placed(riskRow(over), texts), departure }));

const undeparted = aRisk.map((item) => ({ ...item, departure: null }));

const withScores = (item: AssessedItem, over: Parameters<typeof riskRow>[0]): AssessedItem =>
  item.content?.kind === 'risk' ? { ...item, content: { ...item.content, ...over } } : item;

test('a matrix that rises in each axis has no fault', () => {
  fc.assert(fc.property(risingMatrix, (matrix) => checkMatrix(matrix).length === 0));
  expect(checkMatrix(ico)).toEqual([]);
});

test('a level taken out of a matrix, or turned against the order, is a fault, told by its pair', () => {
  fc.assert(
    fc.property(risingMatrix, fc.nat(), fc.nat(), (matrix, l, s) => {
      const likelihood = matrix.likelihoods[l % matrix.likelihoods.length]?.code ?? '';
      const severity = matrix.severities[s % matrix.severities.length]?.code ?? '';
      const { [likelihood]: _gone, ...rest } = matrix.cells[severity] ?? {};
      const holed = { ...matrix, cells: { ...matrix.cells, [severity]: rest } };
      expect(checkMatrix(holed)).toEqual([{ kind: 'no-level', likelihood, severity }]);
    }),
  );
  const turned: Matrix = {
    ...ico,
    cells: { ...ico.cells, significant: { remote: 'low', possible: 'medium', probable: 'low' } },
  };
  expect(checkMatrix(turned)).toEqual([
    { kind: 'falls', axis: 'likelihood', likelihood: 'probable', severity: 'significant' },
  ]);
  const upside: Matrix = {
    ...ico,
    cells: { ...ico.cells, severe: { remote: 'low', possible: 'low', probable: 'high' } },
  };
  expect(checkMatrix(upside)).toEqual([
    { kind: 'falls', axis: 'severity', likelihood: 'possible', severity: 'severe' },
  ]);
});

test('a scale has steps, and each its own code', () => {
  const twice = [...ico.likelihoods, { code: 'remote', label: 'Again' }];
  expect(checkMatrix({ ...ico, likelihoods: twice })).toContainEqual({
    kind: 'code-twice',
    scale: 'likelihoods',
    code: 'remote',
  });
  expect(checkMatrix({ ...ico, severities: [] })).toEqual([{ kind: 'blank-scale', scale: 'severities' }]);
});

test('any risk on any matrix has a level now, or none because it is not scored', () => {
  fc.assert(
    fc.property(risingMatrix, aRisk, (matrix, item) => {
      const now = levelNow(item, matrix);
      const isScored = matrixResidualLevel(item, matrix) !== null;
      return now === null ? !isScored || inherentLevel(item, matrix) === null : isScored;
    }),
  );
});

test.each(['likelihood', 'severity', 'residualLikelihood', 'residualSeverity'] as const)(
  'scoring a risk higher by %s never lowers what it was before measures or what remains after them',
  (axis) => {
    const scale = axis.toLowerCase().endsWith('likelihood') ? likelihoods : severities;
    fc.assert(
      fc.property(risingMatrix, undeparted, fc.nat(4), fc.nat(4), (matrix, item, less, more) => {
        fc.pre(less <= more);
        for (const levelOfItem of [inherentLevel, residualLevel]) {
          const lower = levelOfItem(withScores(item, { [axis]: scale[less] ?? null }), matrix);
          const higher = levelOfItem(withScores(item, { [axis]: scale[more] ?? null }), matrix);
          if (lower !== null && higher !== null) expect(compareLevels(lower, higher)).toBeLessThanOrEqual(0);
        }
      }),
    );
  },
);

test('the level now rises with what a measure leaves, on each axis', () => {
  fc.assert(
    fc.property(risingMatrix, undeparted, fc.nat(3), fc.nat(3), (matrix, item, less, more) => {
      fc.pre(less <= more);
      const scored = (step: number) =>
        levelNow(withScores(item, { residualLikelihood: likelihoods[step] ?? null }), matrix);
      const [lower, higher] = [scored(less), scored(more)];
      if (lower !== null && higher !== null) expect(compareLevels(lower, higher)).toBeLessThanOrEqual(0);
    }),
  );
});

test('recording one more measure in place never raises the level now', () => {
  fc.assert(
    fc.property(risingMatrix, aRisk, fc.constantFrom('a', 'b', 'c'), (matrix, item, text) => {
      const before = levelNow(item, matrix);
      const after = levelNow(placed(item, [...item.inPlace.map((one) => one.measure), text]), matrix);
      expect(after === null).toBe(before === null);
      if (before !== null && after !== null) expect(compareLevels(after, before)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});

test('the level now is never above the inherent one, where what remains is not, unless a departure stands', () => {
  fc.assert(
    fc.property(risingMatrix, undeparted, (matrix, item) => {
      const [inherent, now, residual] = [inherentLevel, levelNow, residualLevel].map((of) => of(item, matrix));
      if (!inherent || !now || !residual || compareLevels(residual, inherent) > 0) return;
      expect(compareLevels(now, inherent)).toBeLessThanOrEqual(0);
      expect(compareLevels(now, residual)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});

const allInPlace = (item: AssessedItem): AssessedItem =>
  item.content?.kind === 'risk'
    ? placed(
        item,
        item.content.measures.map(({ text }) => text),
      )
    : item;

test('once every measure is in place, a departure that stands is the level now, unless the scores as they are give high', () => {
  fc.assert(
    fc.property(risingMatrix, aRisk, fc.constantFrom(...levels), (matrix, item, level) => {
      const departure = { level, reason: 'Tested', by: 'ada', confirmedBy: 'ben' };
      const [now, plain] = [departure, null].map((one) => levelNow(allInPlace({ ...item, departure: one }), matrix));
      if (now) expect(now).toBe(plain === 'high' ? 'high' : level);
    }),
    { numRuns: 500 },
  );
});

test('no departure answers the duty to consult, after measures or as things are now', () => {
  fc.assert(
    fc.property(risingMatrix, aRisk, fc.constantFrom(...levels), (matrix, item, level) => {
      const departure = { level, reason: 'Tested', by: 'ada', confirmedBy: 'ben' };
      for (const levelOfItem of [levelForDuty, levelNow]) {
        const [departed, plain] = [departure, null].map((one) => levelOfItem({ ...item, departure: one }, matrix));
        if (plain === 'high') expect(departed).toBe('high');
        if (level === 'high' && plain) expect(departed).toBe('high');
      }
    }),
    { numRuns: 2_000 },
  );
});

test('while a measure is missing, no departure takes the level now below that of the matrix', () => {
  fc.assert(
    fc.property(risingMatrix, aRisk, aMeasure, (matrix, item, missing) => {
      const has = item.content?.kind === 'risk' ? item.content.measures : [];
      const measures = [...has, { ...missing, text: 'missing' }];
      const some = withScores(allInPlace(item), { measures });
      const [departed, plain] = [some, { ...some, departure: null }].map((one) => levelNow(one, matrix));
      if (departed && plain) expect(compareLevels(departed, plain)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 2_000 },
  );
});

test('a high risk that was departed from to medium is high now, and waits for no measure once all are in place', () => {
  const high = {
    likelihood: 'probable',
    severity: 'severe',
    residualLikelihood: 'possible',
    residualSeverity: 'severe',
    measures: [measure('a'), { ...measure('b'), lowers: [] }],
  };
  const departure = { level: 'medium', reason: 'Tested', by: 'ada', confirmedBy: 'ben' } as const;
  const risk = { ...riskRow(high), departure };
  const now = (...texts: readonly string[]) => levelNow(placed(risk, texts), ico);
  expect([now(), now('a'), now('b'), now('a', 'b')]).toEqual(['high', 'high', 'high', 'high']);
  expect(notYetLowered([placed(risk, ['a', 'b'])], ico)).toEqual([]);
});

test('a measure that would leave an axis higher lowers nothing', () => {
  const strange = {
    likelihood: 'remote',
    severity: 'severe',
    residualLikelihood: 'probable',
    residualSeverity: 'minimal',
    measures: [measure('A measure')],
  };
  expect(levelNow(placed(riskRow(strange), ['A measure']), ico)).toBe('low');
});

test('the order of rows, of measures and of records changes nothing', () => {
  const shuffled = <T>(some: readonly T[], keys: readonly number[]): T[] =>
    some
      .map((one, place) => ({ one, key: keys[place] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => one);
  fc.assert(
    fc.property(
      risingMatrix,
      fc.array(aRisk, { maxLength: 6 }),
      fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
      (matrix, risks, keys) => {
        const rows = risks.map((item, place) => ({ ...item, id: `risk.${place}` }));
        const other = shuffled(rows, keys).map((item) => ({
          ...item,
          inPlace: shuffled(item.inPlace, keys),
          content:
            item.content?.kind === 'risk'
              ? { ...item.content, measures: shuffled(item.content.measures, keys) }
              : item.content,
        }));
        expect(highestNow(other, matrix)).toBe(highestNow(rows, matrix));
        expect(highestResidual(other, matrix)).toBe(highestResidual(rows, matrix));
        const raised = (document: readonly AssessedItem[]) => notYetLowered(document, matrix).map(({ id }) => id);
        expect(raised(other).sort()).toEqual(raised(rows).sort());
      },
    ),
  );
});
