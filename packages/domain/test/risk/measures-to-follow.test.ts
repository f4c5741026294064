import type { InPlace } from '../../src/document/items/index.js';
import type { Day } from '../../src/kernel/index.js';
import { countMeasures, measuresToFollow } from '../../src/risk/index.js';
import { measure, riskRow } from '../fixtures.js';

const due = (text: string, day: Day | null) => ({ ...measure(text), due: day });
const measures = [due('Limit who can copy', '2026-01-31'), due('Log every copy', '2026-12-31'), due('Ask', null)];
const today = '2026-06-01';
const record: InPlace = {
  id: 'm1',
  itemId: 'risk.1',
  measure: 'Limit who can copy',
  since: today,
  evidence: 'Seen',
  by: 'a',
  at: '2026-06-01T09:00:00.000Z',
};

test('measures are overdue once their day has passed, and only while nothing shows that they are in place', () => {
  const [risk] = measuresToFollow([riskRow({ measures })], today);
  expect(risk?.measures.map(({ state }) => state)).toEqual(['overdue', 'due', 'no-day']);
  const [kept] = measuresToFollow([{ ...riskRow({ measures }), inPlace: [record] }], today);
  expect(kept?.measures.map(({ state }) => state)).toEqual(['in-place', 'due', 'no-day']);
});

test('measures are counted over every risk that counts', () => {
  const risks = [riskRow({ measures }), riskRow({ measures }, 'risk.2'), { ...riskRow({ measures }), applies: false }];
  expect(countMeasures(measuresToFollow(risks, today))).toEqual({ all: 6, inPlace: 0, overdue: 2 });
});
