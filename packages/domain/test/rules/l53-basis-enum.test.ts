import { ruleBook } from '../../src/index.js';
import { activityRow, law, said } from '../fixtures.js';

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
  expect(rule([activityRow({ regime, lawfulBasis })], law)).toMatchObject([
    { field: 'lawfulBasis', facts: { problem: 'basis-of-other-regime', basis: lawfulBasis, regime } },
  ]);
});

test('Article 6 is the basis of the UK GDPR', () => {
  expect(said(rule, activityRow({ regime: 'uk-gdpr', lawfulBasis: 'article-6-e-public-task' }))).toEqual([]);
});
