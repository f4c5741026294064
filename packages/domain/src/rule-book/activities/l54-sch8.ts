import type { ActivityContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { say, sayIf, type ProblemOf } from '../rule/problem.js';
import { blocking, isBlank, ruleFinding } from '../rule/rule.js';
import type { RuleLaw } from '../rule/rule-law.js';

interface Problems {
  'sensitive-unanswered': 'title';
  'no-sensitive-types': 'title';
  'no-strict-necessity': 'title';
  'no-condition': 'title';
  'unknown-condition': 'title' | 'condition';
  'subtest-unanswered': 'title' | 'condition' | 'subtest';
  'no-policy-document': 'title';
  'no-special-category-condition': 'title';
}
type Problem = ProblemOf<Problems>;

/**
 * Sensitive processing says what makes it sensitive. Under Part 3 it rests on consent with an appropriate policy
 * document, or on strict necessity, a condition of Schedule 8 with every sub-test answered, and the policy document;
 * under the UK GDPR on a condition of Article 9 or Schedule 1 (DPA 2018 s.35(3) to (5), s.42, Schedule 8; UK GDPR Art
 * 9).
 */
export const schedule8 = ruleFinding<Problems>()('L54_SCH8', (document, law) =>
  countingItems(document, 'activity').flatMap(({ item, content }) =>
    problemsIn(content, law).map((one) => blocking(item, one)),
  ),
);

const problemsIn = (activity: ActivityContent, law: RuleLaw): readonly Problem[] => {
  if (activity.sensitive === null) return [say('sensitive-unanswered', 'sensitive')];
  if (!activity.sensitive) return [];
  return [
    ...sayIf(activity.sensitiveTypes.length === 0, 'no-sensitive-types', 'sensitiveTypes'),
    ...(activity.regime === 'part-3' ? underPart3(activity, law) : []),
    ...sayIf(
      activity.regime === 'uk-gdpr' && isBlank(activity.specialCategoryCondition),
      'no-special-category-condition',
      'specialCategoryCondition',
    ),
  ];
};

const underPart3 = (activity: ActivityContent, law: RuleLaw): readonly Problem[] => [
  ...(activity.lawfulBasis === 'part-3-consent' ? [] : withoutConsent(activity, law)),
  ...sayIf(isBlank(activity.policyDocument), 'no-policy-document', 'policyDocument'),
];

const withoutConsent = (activity: ActivityContent, law: RuleLaw): readonly Problem[] => [
  ...sayIf(isBlank(activity.strictNecessity), 'no-strict-necessity', 'strictNecessity'),
  ...conditionProblems(activity, law),
];

const conditionProblems = (activity: ActivityContent, law: RuleLaw): readonly Problem[] => {
  const { schedule8Condition: condition, schedule8Subtests: answers } = activity;
  if (condition === null || isBlank(condition)) return [say('no-condition', 'schedule8Condition')];
  const known = law.schedule8.find((one) => one.id === condition);
  if (!known) return [say('unknown-condition', 'schedule8Condition', { condition })];
  return known.subtests
    .filter((subtest) => !Object.hasOwn(answers, subtest) || isBlank(answers[subtest] ?? ''))
    .map((subtest) => say('subtest-unanswered', 'schedule8Subtests', { condition, subtest }));
};
