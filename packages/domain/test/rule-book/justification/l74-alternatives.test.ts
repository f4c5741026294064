import { ruleBook } from '../../../src/rule-book/index.js';
import { aTable, found, said, wholeBut } from '../../fixtures.js';
import { alternativeRow } from '../../whole-service.js';

const rule = ruleBook.L74_ALTERNATIVES;
const chosen = alternativeRow({ chosen: true });
const nothing = alternativeRow({ alternativeKind: 'do-nothing' }, 'alternative.2');
const home = alternativeRow({ alternativeKind: 'uk-only' }, 'alternative.3');
const table = aTable({ id: 'alternatives', kind: 'alternative' });

test('at least two ways were weighed, and that is said before anything else of them', () => {
  expect(said(rule)).toEqual(['too-few - -']);
  expect(said(rule, table, chosen)).toEqual(['too-few - alternatives']);
  expect(said(rule, table, chosen, nothing, home)).toEqual([]);
});

test('a table that is still to be filled is said by the table', () => {
  expect(said(rule, table)).toEqual([]);
});

test('among them to do nothing, and to stay in the United Kingdom; and one was chosen', () => {
  expect(said(rule, chosen, alternativeRow({ chosen: true }, 'alternative.4'))).toEqual([
    'no-do-nothing - -',
    'no-uk-only - -',
    'several-chosen - -',
  ]);
  expect(said(rule, nothing, home)).toEqual(['none-chosen - -']);
});

test('each with its reason and who decided', () => {
  expect(
    said(rule, chosen, nothing, alternativeRow({ alternativeKind: 'uk-only', reason: ' ', decidedBy: '' }, 'a')),
  ).toEqual(['no-reason reason a', 'no-decider decidedBy a']);
});

test('F74: all options were considered, and none that stays in the United Kingdom is on record', () => {
  expect(found(wholeBut({ 'alternative.3': null }))).toEqual(['L74_ALTERNATIVES no-uk-only - alternatives']);
  expect(found(wholeBut({}))).toEqual([]);
});
