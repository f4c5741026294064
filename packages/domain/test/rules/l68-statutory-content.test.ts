import { ruleBook } from '../../src/index.js';
import { activityRow, law, measure, riskRow, said } from '../fixtures.js';

const rule = ruleBook.L68_STATUTORY_CONTENT;

test('an assessment has activities and risks', () => {
  expect(said(rule)).toEqual(['!no-activities - -', '!no-risks - -']);
  expect(said(rule, activityRow(), riskRow())).toEqual([]);
});

test('a risk that is medium or high has a measure', () => {
  expect(rule([activityRow(), riskRow({ measures: [] })], law)).toMatchObject([
    { itemId: 'risk.1', field: 'measures', facts: { problem: 'no-measure', level: 'high' } },
  ]);
  expect(said(rule, activityRow(), riskRow({ measures: [measure(' ')] }))).toHaveLength(1);
  expect(said(rule, activityRow(), riskRow({ measures: [], likelihood: 'remote' }))).toEqual([]);
});
