import { ruleBook } from '../../src/index.js';
import { activityRow, aLocal, anItem, aTable, law, said } from '../fixtures.js';

const rule = ruleBook.L13_LOCAL_COVERAGE;

test('a local item needs an answer that says something', () => {
  expect(said(rule, aLocal({ content: null }))).toEqual(['!unanswered content local.systems']);
  expect(said(rule, aLocal({ content: { kind: 'question', text: '  ' } }))).toHaveLength(1);
  expect(said(rule, aLocal({ content: { kind: 'question', text: 'Two systems' } }))).toEqual([]);
});

test('zero is an answer to how many', () => {
  expect(said(rule, aLocal({ kind: 'number', content: { kind: 'number', value: 0 } }))).toEqual([]);
});

test('a table needs its rows, and a row without a name is none', () => {
  const table = aTable({ minimumRows: 2 });
  const rows = [activityRow(), activityRow({ name: ' ' }, 'activity.2')];
  expect(rule([table, ...rows], law)).toMatchObject([
    { itemId: 'activities', facts: { problem: 'too-few-rows', count: 1, minimum: 2 } },
    { itemId: 'activity.2', facts: { problem: 'unanswered' } },
  ]);
  expect(said(rule, table, activityRow(), activityRow({}, 'activity.2'))).toEqual([]);
});

test('a national item is not its business, nor is a deferred one', () => {
  expect(said(rule, anItem({ stance: null, content: null }), aLocal({ deferred: true, content: null }))).toEqual([]);
});
