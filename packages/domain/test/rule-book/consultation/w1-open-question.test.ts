import { ruleBook } from '../../../src/rule-book/index.js';
import { anItem, found, law, wholeBut } from '../../fixtures.js';

const rule = ruleBook.W1_OPEN_QUESTION;

test('a question that is not resolved blocks', () => {
  expect(rule.judge([anItem({ openQuestions: 2 })], law)).toMatchObject([
    { blocks: true, itemId: 'need.aims', facts: { problem: 'open-question', count: 2 } },
  ]);
  expect(found(wholeBut({ 'need.aims': anItem({ openQuestions: 1 }) }))).toEqual([
    '!W1_OPEN_QUESTION open-question - need.aims',
  ]);
});
