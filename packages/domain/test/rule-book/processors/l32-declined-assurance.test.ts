import { ruleBook } from '../../../src/rule-book/index.js';
import { found, law, said, wholeBut } from '../../fixtures.js';
import { processorRow } from '../../whole-service.js';

const rule = ruleBook.L32_DECLINED_ASSURANCE;
const asked = (asked: string, answer: 'answered' | 'declined' | 'no-answer') => ({ asked, answer, note: '' });

test('a question that was declined, or not answered, is a guarantee not given', () => {
  const assurances = [
    asked('Which entity?', 'answered'),
    asked('Part 3?', 'declined'),
    asked('Support from where?', 'no-answer'),
  ];
  expect(rule.judge([processorRow({ assurances })], law)).toMatchObject([
    {
      blocks: true,
      itemId: 'processor.1',
      facts: { problem: 'guarantee-not-given', processor: 'microsoft', count: 2, asked: 'Part 3?' },
    },
  ]);
  expect(said(rule, processorRow())).toEqual([]);
});

test('a processor that was asked nothing is said, and does not block', () => {
  expect(said(rule, processorRow({ assurances: [] }))).toEqual(['nothing-asked assurances processor.1']);
  expect(said(rule, processorRow({ assurances: [asked(' ', 'declined')] }))).toEqual([
    'nothing-asked assurances processor.1',
  ]);
  expect(said(rule, processorRow({ assurances: [], role: 'independent-controller' }))).toEqual([]);
});

test('F32: the vendor has no information to share', () => {
  const silent = processorRow({ assurances: [asked('Do the terms cover Part 3? Is support in the UK?', 'declined')] });
  expect(found(wholeBut({ 'processor.1': silent }))).toEqual([
    '!L32_DECLINED_ASSURANCE guarantee-not-given assurances processor.1',
  ]);
  const told = processorRow({ assurances: [asked('Do the terms cover Part 3? Is support in the UK?', 'answered')] });
  expect(found(wholeBut({ 'processor.1': told }))).toEqual([]);
});
