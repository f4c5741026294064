import { ruleBook } from '../../../src/rule-book/index.js';
import { found, law, said, wholeBut } from '../../fixtures.js';
import { actionRow } from '../../whole-service.js';

const rule = ruleBook.L71_ACTION_CLOSURE;
const open = { closedOn: null, evidence: '' } as const;

test('what is due is done by the end of its day', () => {
  expect(rule.judge([actionRow({ ...open, due: '2026-10-31' })], law)).toMatchObject([
    { blocks: true, field: 'closedOn', facts: { problem: 'overdue', date: '2026-10-31' } },
  ]);
  for (const due of [law.day, '2026-11-02'] as const) expect(said(rule, actionRow({ ...open, due }))).toEqual([]);
  expect(said(rule, actionRow({ due: '2026-10-01', closedOn: '2026-12-01' }))).toEqual(['!overdue closedOn action.1']);
});

test('what is done is shown, in words or by a file', () => {
  expect(said(rule, actionRow({ evidence: ' ' }))).toEqual(['!closed-without-evidence evidence action.1']);
  expect(said(rule, actionRow())).toEqual([]);
});

test('what has no day is said, and does not block', () => {
  expect(said(rule, actionRow({ ...open, due: null }))).toEqual(['no-due-day due action.1']);
});

test('F71: a version was to go to the ICO by 30 April, and nothing shows that it did', () => {
  const send = { what: 'Send a version to the ICO', due: '2019-04-30' } as const;
  expect(found(wholeBut({ 'action.1': actionRow({ ...send, ...open }) }), { ...law, day: '2026-11-01' })).toEqual([
    '!L71_ACTION_CLOSURE overdue closedOn action.1',
  ]);
  expect(found(wholeBut({ 'action.1': actionRow({ ...send, closedOn: '2019-04-29' }) }))).toEqual([]);
});
