import { ruleBook } from '../../../src/rule-book/index.js';
import { aLocal, anItem, aTable, found, said, wholeBut } from '../../fixtures.js';

const { L11_SECTION_REVIEW, L13_LOCAL_COVERAGE, L14_DEFERRED_ITEMS: rule } = ruleBook;

test('what the template leaves to the force is answered by the force', () => {
  const open = aLocal({ deferred: true, content: null });
  expect(said(rule, open)).toEqual(['!deferred-unanswered content local.systems']);
  expect(said(L13_LOCAL_COVERAGE, open)).toEqual([]);
  expect(said(rule, aLocal({ deferred: true }))).toEqual([]);
});

test('a deferred table needs its rows', () => {
  expect(said(rule, aTable({ deferred: true }))).toHaveLength(1);
});

test('relying on the template is no answer to what the template defers', () => {
  expect(said(rule, anItem({ deferred: true }))).toHaveLength(1);
  expect(said(rule, anItem({ deferred: true, stance: 'adapted', reason: 'Ours' }))).toEqual([]);
  const silent = anItem({ deferred: true, stance: null });
  expect([...said(rule, silent), ...said(L11_SECTION_REVIEW, silent)]).toHaveLength(1);
});

test('F14: the template leaves it to the force, and the force points back at the template', () => {
  const deferred = { id: 'need.schedule-8', deferred: true };
  expect(found(wholeBut({}, anItem(deferred)))).toEqual([
    '!L14_DEFERRED_ITEMS deferred-unanswered content need.schedule-8',
  ]);
  expect(found(wholeBut({}, aLocal(deferred)))).toEqual([]);
});
