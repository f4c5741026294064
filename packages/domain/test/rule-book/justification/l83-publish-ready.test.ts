import type { AssessedItem } from '../../../src/document/items/index.js';
import { ruleBook } from '../../../src/rule-book/index.js';
import { anItem, aTable, found, law, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L83_PUBLISH_READY;
const marked = (id: string, over: Partial<NonNullable<AssessedItem['mark']>> | null): AssessedItem => {
  const item = anItem({ id });
  return { ...item, mark: over === null || item.mark === null ? null : { ...item.mark, ...over } };
};
const redacted = {
  mark: 'redact',
  exemptions: ['foia.s31'],
  harm: 'Helps a burglar',
  publicInterest: 'Weighed',
} as const;

test('what nobody has marked is one finding, with how many items that is', () => {
  expect(
    rule.judge([marked('1', null), marked('2', null), marked('3', {}), aTable({ mark: null })], law),
  ).toMatchObject([{ blocks: false, itemId: null, facts: { problem: 'no-mark', count: 2 } }]);
});

test('what is redacted has an exemption, then the harm and the public interest', () => {
  const rest = [marked('2', {}), marked('3', {})];
  expect(said(rule, marked('1', { ...redacted, exemptions: [], harm: '' }), ...rest)).toEqual(['no-exemption mark 1']);
  expect(said(rule, marked('1', { ...redacted, harm: ' ', publicInterest: '' }), ...rest)).toEqual([
    'no-harm mark 1',
    'no-public-interest mark 1',
  ]);
  expect(said(rule, marked('1', redacted), ...rest)).toEqual([]);
});

test('what is mostly redacted is looked at', () => {
  expect(rule.judge([marked('1', redacted), marked('2', redacted), marked('3', {})], law)).toMatchObject([
    { itemId: null, facts: { problem: 'mostly-redacted', percent: 67 } },
  ]);
  expect(said(rule, marked('1', redacted), marked('2', {}))).toEqual([]);
});

test('F83: the text is refused without saying what for', () => {
  const refused = marked('need.aims', { ...redacted, exemptions: [] });
  expect(found(wholeBut({ 'need.aims': refused }))).toEqual(['L83_PUBLISH_READY no-exemption mark need.aims']);
  expect(found(wholeBut({ 'need.aims': marked('need.aims', redacted) }))).toEqual([]);
});
