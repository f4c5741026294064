import { ruleBook } from '../../src/index.js';
import { law, measure, riskRow, said } from '../fixtures.js';

const rule = ruleBook.L63_IDENTICAL_MITIGATION;
const same = (id: string, ...texts: readonly string[]) => riskRow({ measures: texts.map(measure) }, id);

test('the same measures on every risk answer none', () => {
  const twelve = Array.from({ length: 12 }, (_, n) => same(`risk.${n}`, 'Training', 'Policy'));
  expect(rule(twelve, law)).toMatchObject([
    { blocks: false, itemId: null, field: 'measures', facts: { problem: 'same-measures', count: 12, measures: 2 } },
  ]);
});

test('whatever their order, case and blanks', () => {
  expect(
    said(rule, same('1', 'Training', 'Policy'), same('2', 'policy', ' training '), same('3', 'TRAINING', 'Policy')),
  ).toHaveLength(1);
});

test('one risk with a measure of its own is enough', () => {
  expect(said(rule, same('1', 'Training'), same('2', 'Training'), same('3', 'Training', 'Labels'))).toEqual([]);
});

test('two risks may share their measures, and no measures are not the same ones', () => {
  expect(said(rule, same('1', 'Training'), same('2', 'Training'))).toEqual([]);
  expect(said(rule, same('1'), same('2'), same('3'))).toEqual([]);
});
