import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, found, law, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L53_BASIS_ENUM;

test('an activity says its purpose, its authority and its basis', () => {
  expect(said(rule, activityRow({ purpose: ' ', legalAuthority: '', lawfulBasis: null }))).toEqual([
    '!no-purpose purpose activity.1',
    '!no-legal-authority legalAuthority activity.1',
    '!no-basis lawfulBasis activity.1',
  ]);
  expect(said(rule, activityRow())).toEqual([]);
});

test.each([
  ['part-3', 'article-6-e-public-task'],
  ['uk-gdpr', 'part-3-task'],
  ['part-4', 'part-3-task'],
] as const)('under %s a basis such as %s is of another regime', (regime, lawfulBasis) => {
  expect(rule.judge([activityRow({ regime, lawfulBasis })], law)).toMatchObject([
    { field: 'lawfulBasis', facts: { problem: 'basis-of-other-regime', basis: lawfulBasis, regime } },
  ]);
});

test('Article 6 is the basis of the UK GDPR', () => {
  expect(said(rule, activityRow({ regime: 'uk-gdpr', lawfulBasis: 'article-6-e-public-task' }))).toEqual([]);
});

test('as before is neither a purpose nor an authority', () => {
  const before = 'The processing is no different from today’s.\nBusiness goes on as existing';
  expect(said(rule, activityRow({ purpose: before, legalAuthority: before }))).toEqual([
    '!purpose-as-existing purpose activity.1',
    '!authority-as-existing legalAuthority activity.1',
  ]);
});

test.each([
  ['purpose', 'To investigate crime. How it is done is no different.'],
  ['legalAuthority', 'Common law, no different from today'],
  ['legalAuthority', 'As existing: Police Act 1996 s.30'],
] as const)('a %s that says one beside it is one: %s', (field, text) => {
  expect(said(rule, activityRow({ [field]: text }))).toEqual([]);
});

test.each(['article-6-f-legitimate-interest', 'article-6-ea-recognised-legitimate-interest'] as const)(
  '%s is not for a police task',
  (lawfulBasis) => {
    const uk = { regime: 'uk-gdpr', lawfulBasis } as const;
    expect(said(rule, activityRow({ ...uk, peopleCategories: ['member-of-public', 'officer-or-staff'] }))).toEqual([
      '!basis-not-for-task lawfulBasis activity.1',
    ]);
    expect(said(rule, activityRow({ ...uk, peopleCategories: ['officer-or-staff'] }))).toEqual([]);
  },
);

test('F53: the lawful bases are said to be no different', () => {
  const vague = activityRow({ legalAuthority: 'The lawful basis is no different from existing processing.' });
  expect(found(wholeBut({ 'activity.1': vague }))).toEqual([
    '!L53_BASIS_ENUM authority-as-existing legalAuthority activity.1',
  ]);
  expect(found(wholeBut({ 'activity.1': activityRow({ legalAuthority: 'Police Act 1996 s.30' }) }))).toEqual([]);
});
