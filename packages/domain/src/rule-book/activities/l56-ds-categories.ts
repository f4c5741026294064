import type { ActivityContent } from '../../document/content/content.js';
import { categoriesOfSection38 } from '../../document/kinds/people.js';
import { countingItems } from '../../document/items/counting.js';
import { findingOn, isBlank, type Problem, type Rule } from '../finding/rule.js';

const finding = findingOn('L56_DS_CATEGORIES', true);

/**
 * Every activity says whom the data is about and how many they are; under Part 3 also which of the four categories of
 * section 38(3), how they are told apart, and how facts are told apart from opinions (DPA 2018 s.38(2), s.38(3),
 * s.64(3)(a)). Problems: `no-people`; `no-section-38-category`; `no-distinction`; `no-facts-and-opinions`;
 * `no-people-count`.
 */
export const peopleCategories: Rule = (document) =>
  countingItems(document, 'activity').flatMap(({ item, content }) =>
    problems(content).map((one) => finding(item, one)),
  );

const problems = (activity: ActivityContent): readonly Problem[] => [
  ...categoryProblems(activity),
  ...(activity.regime === 'part-3' && isBlank(activity.distinction)
    ? [{ problem: 'no-distinction', field: 'distinction' }]
    : []),
  ...(activity.regime === 'part-3' && isBlank(activity.factsAndOpinions)
    ? [{ problem: 'no-facts-and-opinions', field: 'factsAndOpinions' }]
    : []),
  ...(activity.peopleCount === null ? [{ problem: 'no-people-count', field: 'peopleCount' }] : []),
];

const categoryProblems = ({ regime, peopleCategories: named }: ActivityContent): readonly Problem[] => {
  const field = 'peopleCategories';
  if (named.length === 0) return [{ problem: 'no-people', field }];
  return regime === 'part-3' && !named.some((one) => categoriesOfSection38.includes(one))
    ? [{ problem: 'no-section-38-category', field }]
    : [];
};
