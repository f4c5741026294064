import type { ComponentContent } from '../../../src/document/content/index.js';
import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, componentRow, found, law, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L111_EXCEPTION_IMPORT;
const exception = (
  over: Partial<ComponentContent['exceptions'][number]> = {},
): ComponentContent['exceptions'][number] => ({
  text: 'Packages are backed up to the United States',
  source: 'Page on residency',
  readOn: '2026-09-01',
  transfer: null,
  noPersonalData: 'Packages hold programs alone',
  ...over,
});

test('an exception is a transfer, or has no personal data in it', () => {
  expect(rule.judge([componentRow({ exceptions: [exception({ noPersonalData: ' ' })] })], law)).toMatchObject([
    { blocks: false, field: 'exceptions', facts: { problem: 'exception-open', exception: exception().text } },
  ]);
  expect(said(rule, componentRow({ exceptions: [exception()] }))).toEqual([]);
  expect(said(rule, componentRow({ exceptions: [exception({ noPersonalData: '', transfer: 'transfer.1' })] }))).toEqual(
    [],
  );
});

test('with where and when it was read', () => {
  expect(said(rule, componentRow({ exceptions: [exception({ readOn: null })] }))).toEqual([
    'no-source exceptions component.1',
  ]);
  expect(said(rule, componentRow({ exceptions: [exception({ source: '' })] }))).toHaveLength(1);
  expect(said(rule, componentRow({ exceptions: [exception({ text: ' ', source: '' })] }))).toEqual([]);
});

test('a place abroad that nothing answers is said by the rule on transfers', () => {
  const open = componentRow({ abroad: ['backup'], exceptions: [exception({ noPersonalData: '' })] });
  expect(said(rule, open, activityRow())).toEqual([]);
  expect(said(ruleBook.L113_TRANSFER_TESTS, open, activityRow())).toHaveLength(1);
});

test('F111: the vendor’s own page says that packages go to the United States', () => {
  const of = (one: ComponentContent['exceptions'][number]) =>
    found(wholeBut({ 'component.1': componentRow({ exceptions: [one] }) }));
  expect(of(exception({ noPersonalData: '' }))).toEqual([
    'L111_EXCEPTION_IMPORT exception-open exceptions component.1',
  ]);
  expect(of(exception())).toEqual([]);
});
