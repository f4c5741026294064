import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, anItem, aTable, found, law, said, wholeBut } from '../../fixtures.js';
import { rightRow } from '../../whole-processing.js';

const rule = ruleBook.L55_RIGHTS_MATRIX;
const second = rightRow({ right: 'part-3-rectification' }, 'right.2');

test('every right of the regime of an activity is answered', () => {
  expect(said(rule, activityRow(), rightRow(), second)).toEqual([]);
  expect(rule.judge([activityRow(), rightRow()], law)).toMatchObject([
    {
      itemId: null,
      blocks: true,
      facts: { problem: 'right-missing', right: 'part-3-rectification', regime: 'part-3' },
    },
  ]);
});

test('where no right of a regime is answered, it is said once for all, on the table', () => {
  const staff = activityRow({ regime: 'uk-gdpr' }, 'activity.2');
  expect(rule.judge([activityRow(), staff], law)).toMatchObject([
    { facts: { problem: 'no-rights', regimes: 'part-3,uk-gdpr', count: 3 } },
  ]);
  const table = aTable({ id: 'rights', kind: 'right', minimumRows: 0 });
  expect(said(rule, activityRow(), staff, table, rightRow(), second)).toEqual(
    ['no-rights - rights'].map((one) => `!${one}`),
  );
});

test('a table with too few rows, and a national right without a stance, are said by other rules', () => {
  expect(said(rule, activityRow(), aTable({ id: 'rights', kind: 'right' }))).toEqual([]);
  const national = rightRow({ right: 'part-3-rectification' }).content;
  const open = anItem({ id: 'rights.rectification', kind: 'right', national, content: null, stance: null });
  expect(said(rule, activityRow(), rightRow(), open)).toEqual([]);
  expect(said(rule, activityRow(), rightRow(), { ...open, stance: 'rejected' })).toEqual(['!right-missing - -']);
});

test('a row says how, with what, when not, and that it was tested', () => {
  const bare = rightRow({ mechanism: ' ', capability: '', restriction: '', testedOn: null });
  expect(said(rule, activityRow(), bare, second)).toEqual([
    '!no-mechanism mechanism right.1',
    '!no-capability capability right.1',
    '!no-restriction restriction right.1',
    '!not-tested testedOn right.1',
  ]);
  expect(said(rule, activityRow(), rightRow({ testedOn: '2026-11-02' }), second)).toEqual([
    '!not-tested testedOn right.1',
  ]);
});

test('a row stands under the regime of its right, and is a right of the list', () => {
  expect(said(rule, activityRow(), rightRow({ regime: null }), second)).toEqual(['!other-regime regime right.1']);
  expect(said(rule, activityRow(), rightRow(), second, rightRow({ right: 'be-forgotten' }, 'right.3'))).toEqual([
    '!unknown-right right right.3',
  ]);
});

test('a row of a regime that no activity has, and one that is blank, say nothing', () => {
  const idle = rightRow({ right: 'uk-gdpr-access', regime: 'uk-gdpr', mechanism: '' }, 'right.3');
  expect(said(rule, activityRow(), rightRow(), second, idle, rightRow({ right: '' }, 'right.4'))).toEqual([]);
});

test('F55: rights are not answered by activity and law', () => {
  const table = aTable({ id: 'rights', kind: 'right', minimumRows: 0 });
  expect(found(wholeBut({ rights: table, 'right.1': null, 'right.2': null }))).toEqual([
    '!L55_RIGHTS_MATRIX no-rights - rights',
  ]);
  expect(found(wholeBut({ rights: table }))).toEqual([]);
});
