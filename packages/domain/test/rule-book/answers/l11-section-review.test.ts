import { ruleBook } from '../../../src/rule-book/index.js';
import { aLocal, anItem, found, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L11_SECTION_REVIEW;

test.each(['national', 'locked'] as const)('a %s item needs a stance', (placement) => {
  expect(said(rule, anItem({ placement, stance: null, content: null }))).toEqual(['!no-stance stance need.aims']);
  expect(said(rule, anItem({ placement }))).toEqual([]);
});

test.each(['adapted', 'rejected'] as const)('an item that is %s needs a reason', (stance) => {
  expect(said(rule, anItem({ stance, reason: ' \n' }))).toEqual(['!no-reason reason need.aims']);
  expect(said(rule, anItem({ stance, reason: 'Our estate differs' }))).toEqual([]);
});

test('a local item needs no stance', () => {
  expect(said(rule, aLocal({ content: null }))).toEqual([]);
});

test('what does not apply needs none', () => {
  expect(said(rule, anItem({ stance: null, content: null, applies: false }))).toEqual([]);
});

test('F11: the national text was accepted, and nobody took a stance on one item of it', () => {
  const open = anItem({ id: 'need.scope', stance: null, content: null });
  expect(found(wholeBut({}, open))).toEqual(['!L11_SECTION_REVIEW no-stance stance need.scope']);
  expect(found(wholeBut({}, anItem({ id: 'need.scope' })))).toEqual([]);
});
