import { coverageOf } from '../../../src/gates/index.js';
import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, aLocal, anItem, aTable, found, law, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L13_LOCAL_COVERAGE;

test('a local item needs an answer that says something', () => {
  expect(said(rule, aLocal({ content: null }))).toEqual(['!unanswered content local.systems']);
  expect(said(rule, aLocal({ content: { kind: 'question', text: '  ' } }))).toHaveLength(1);
  expect(
    said(rule, aLocal({ content: { kind: 'question', text: 'Two record systems of our own, and one drive' } })),
  ).toEqual([]);
});

test('zero is an answer to how many', () => {
  expect(said(rule, aLocal({ kind: 'number', content: { kind: 'number', value: 0 } }))).toEqual([]);
});

test('a table needs its rows, and a row without a name is none', () => {
  const table = aTable({ minimumRows: 2 });
  const rows = [activityRow(), activityRow({ name: ' ' }, 'activity.2')];
  expect(rule.judge([table, ...rows], law)).toMatchObject([
    { itemId: 'activities', facts: { problem: 'too-few-rows', count: 1, minimum: 2 } },
    { itemId: 'activity.2', facts: { problem: 'unanswered' } },
  ]);
  expect(said(rule, table, activityRow(), activityRow({}, 'activity.2'))).toEqual([]);
});

test('a national item is not its business, nor is a deferred one', () => {
  expect(said(rule, anItem({ stance: null, content: null }), aLocal({ deferred: true, content: null }))).toEqual([]);
});

test('an answer of few words is thin, and does not block', () => {
  const thin = aLocal({ content: { kind: 'question', text: 'Two systems.' } });
  expect(rule.judge([thin], law)).toMatchObject([
    { blocks: false, itemId: 'local.systems', facts: { problem: 'thin', count: 2, minimum: 8 } },
  ]);
  expect(said(rule, anItem({ stance: 'adapted', reason: 'Ours' }))).toEqual(['thin content need.aims']);
  expect(said(rule, anItem())).toEqual([]);
  expect(said(rule, { ...thin, applies: false })).toEqual([]);
});

test('an activity that names no stage or no component is told to its author, and is what no gate covers', () => {
  expect(said(rule, activityRow({ stages: [] }))).toEqual(['activity-without-stage stages activity.1']);
  expect(said(rule, activityRow({ components: [] }))).toEqual(['activity-without-component components activity.1']);
  for (const over of [{ stages: [] }, { components: [] }, {}]) {
    const row = activityRow(over);
    const [covered] = coverageOf([row], law.matrix, 'users').activities;
    const isNever = covered?.stages.length === 0 || covered?.components.length === 0;
    expect(said(rule, row).length > 0).toBe(isNever);
  }
  expect(said(rule, { ...activityRow({ stages: [] }), applies: false })).toEqual([]);
});

test('an answer that only points elsewhere is another matter', () => {
  expect(said(rule, aLocal({ content: { kind: 'question', text: 'Addressed in the DPIA.' } }))).toEqual([]);
});

test('F13: the local input is one page of five headings', () => {
  const headings = ['Scope', 'Systems', 'Partners', 'Retention', 'Contacts'].map((title) =>
    aLocal({ id: `appendix.${title}`, title, content: null }),
  );
  expect(found(wholeBut({}, ...headings))).toEqual(
    headings.map(({ id }) => `!L13_LOCAL_COVERAGE unanswered content ${id}`),
  );
  expect(found(wholeBut({}, ...headings.map((item) => ({ ...item, content: aLocal().content }))))).toEqual([]);
});
