import { ruleBook } from '../../../src/rule-book/index.js';
import { aLocal, anItem, aTable, found, said, wholeBut } from '../../fixtures.js';
import { activityRow } from '../../fixtures.js';
import { claimRow } from '../../whole-service.js';

const rule = ruleBook.L72_CLAIM_ANCHOR;
const prose = (text: string) => aLocal({ content: { kind: 'question', text } });

test('a claim points to an item that is there', () => {
  expect(said(rule, claimRow({ anchor: null }), anItem())).toEqual(['no-anchor anchor claim.1']);
  expect(said(rule, claimRow({ anchor: 'gone' }), anItem())).toEqual(['anchor-lost anchor claim.1']);
  expect(said(rule, claimRow(), anItem())).toEqual([]);
});

test.each([
  ['blank', anItem({ content: null })],
  ['rejected', anItem({ stance: 'rejected', content: null })],
  ['not asked', anItem({ applies: false })],
  ['a claim itself', { ...claimRow({}, 'need.aims') }],
  ['an empty table', aTable({ id: 'need.aims' })],
] as const)('that item says something: not where it is %s', (_, item) => {
  expect(said(rule, claimRow(), item)).toContain('anchor-blank anchor claim.1');
});

test('a table with a row says something', () => {
  expect(said(rule, claimRow({ anchor: 'activities' }), aTable(), activityRow())).toEqual([]);
});

test('an answer that refers elsewhere has a link', () => {
  expect(said(rule, prose('This is addressed in the DPIA.'))).toEqual(['elsewhere-without-link text local.systems']);
  expect(said(rule, prose('This is addressed in the DPIA, [section 4](#section-4).'))).toEqual([]);
  expect(said(rule, prose('This is not addressed in the DPIA.'))).toEqual([]);
});

test('F72: disaster recovery is said to be addressed, and no reader finds where', () => {
  expect(found(wholeBut({ 'claim.1': claimRow({ anchor: null }) }))).toEqual([
    'L72_CLAIM_ANCHOR no-anchor anchor claim.1',
  ]);
  const says = prose('Disaster recovery, location and surveillance are all addressed in the DPIA');
  expect(found(wholeBut({}, says))).toEqual(['L72_CLAIM_ANCHOR elsewhere-without-link text local.systems']);
  expect(found(wholeBut({}))).toEqual([]);
});
