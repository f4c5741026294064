import type { ActivityContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { findingOn, isBlank, type Problem, type Rule, type RuleLaw } from '../finding/rule.js';

const finding = findingOn('L54_SCH8', true);

/**
 * Sensitive processing says what makes it sensitive. Under Part 3 it rests on consent with an appropriate policy
 * document, or on strict necessity, a condition of Schedule 8 with every sub-test answered, and the policy document;
 * under the UK GDPR on a condition of Article 9 or Schedule 1 (DPA 2018 s.35(3) to (5), s.42, Schedule 8; UK GDPR
 * Art 9). Problems: `sensitive-unanswered`; `no-sensitive-types`; `no-strict-necessity`; `no-condition`;
 * `unknown-condition` with `condition`; `subtest-unanswered` with `condition`, `subtest`; `no-policy-document`;
 * `no-special-category-condition`.
 */
export const schedule8: Rule = (document, law) =>
  countingItems(document, 'activity').flatMap(({ item, content }) =>
    problems(content, law).map((one) => finding(item, one)),
  );

const problems = (activity: ActivityContent, law: RuleLaw): readonly Problem[] => {
  if (activity.sensitive === null) return [{ problem: 'sensitive-unanswered', field: 'sensitive' }];
  if (!activity.sensitive) return [];
  return [
    ...(activity.sensitiveTypes.length === 0 ? [{ problem: 'no-sensitive-types', field: 'sensitiveTypes' }] : []),
    ...(activity.regime === 'part-3' ? underPart3(activity, law) : []),
    ...(activity.regime === 'uk-gdpr' && isBlank(activity.specialCategoryCondition)
      ? [{ problem: 'no-special-category-condition', field: 'specialCategoryCondition' }]
      : []),
  ];
};

const underPart3 = (activity: ActivityContent, law: RuleLaw): readonly Problem[] => [
  ...(activity.lawfulBasis === 'part-3-consent' ? [] : withoutConsent(activity, law)),
  ...(isBlank(activity.policyDocument) ? [{ problem: 'no-policy-document', field: 'policyDocument' }] : []),
];

const withoutConsent = (activity: ActivityContent, law: RuleLaw): readonly Problem[] => [
  ...(isBlank(activity.strictNecessity) ? [{ problem: 'no-strict-necessity', field: 'strictNecessity' }] : []),
  ...conditionProblems(activity, law),
];

const conditionProblems = (activity: ActivityContent, law: RuleLaw): readonly Problem[] => {
  const { schedule8Condition: condition, schedule8Subtests: answers } = activity;
  if (condition === null || isBlank(condition)) return [{ problem: 'no-condition', field: 'schedule8Condition' }];
  const known = law.schedule8.find((one) => one.id === condition);
  if (!known) return [{ problem: 'unknown-condition', field: 'schedule8Condition', facts: { condition } }];
  return known.subtests
    .filter((subtest) => !Object.hasOwn(answers, subtest) || isBlank(answers[subtest] ?? ''))
    .map((subtest) => ({
      problem: 'subtest-unanswered',
      field: 'schedule8Subtests',
      facts: { condition, subtest },
    }));
};
