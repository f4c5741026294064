import type { ActivityContent } from '../../document/content/content.js';
import { categoriesOfSection38 } from '../../document/kinds/people.js';
import { countingItems } from '../../document/items/counting.js';
import { say, sayIf, type ProblemOf } from '../rule/problem.js';
import { blocking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  'no-people': 'title';
  'no-section-38-category': 'title';
  'no-distinction': 'title';
  'no-facts-and-opinions': 'title';
  'no-people-count': 'title';
}
type Problem = ProblemOf<Problems>;

/**
 * Every activity says whom the data is about and how many they are; under Part 3 also which of the four categories of
 * section 38(3), how they are told apart, and how facts are told apart from opinions (DPA 2018 s.38(2), s.38(3),
 * s.64(3)(a)).
 */
export const peopleCategories = ruleFinding<Problems>()('L56_DS_CATEGORIES', (document) =>
  countingItems(document, 'activity').flatMap(({ item, content }) =>
    problemsIn(content).map((one) => blocking(item, one)),
  ),
);

const problemsIn = (activity: ActivityContent): readonly Problem[] => [
  ...categoryProblems(activity),
  ...sayIf(activity.regime === 'part-3' && isBlank(activity.distinction), 'no-distinction', 'distinction'),
  ...sayIf(
    activity.regime === 'part-3' && isBlank(activity.factsAndOpinions),
    'no-facts-and-opinions',
    'factsAndOpinions',
  ),
  ...sayIf(activity.peopleCount === null, 'no-people-count', 'peopleCount'),
];

const categoryProblems = ({ regime, peopleCategories: named }: ActivityContent): readonly Problem[] => {
  const field = 'peopleCategories';
  if (named.length === 0) return [say('no-people', field)];
  return regime === 'part-3' && !named.some((one) => categoriesOfSection38.includes(one))
    ? [say('no-section-38-category', field)]
    : [];
};
