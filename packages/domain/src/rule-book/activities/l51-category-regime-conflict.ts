import { countingItems } from '../../document/items/counting.js';
import type { PeopleCategory, Regime } from '../../document/kinds/enumerations.js';
import { categoriesOfSection38 } from '../../document/kinds/people.js';
import { say } from '../rule/problem.js';
import { asking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  'category-of-other-regime': 'title' | 'regime' | 'categories';
}

const strangeTo: Readonly<Record<Regime, readonly PeopleCategory[]>> = {
  'part-3': ['officer-or-staff', 'partner-staff'],
  'uk-gdpr': categoriesOfSection38,
  'part-4': [],
};

/**
 * Staff do not belong under Part 3, nor suspects, the convicted, victims and witnesses under the UK GDPR: such an
 * activity is two, unless it says why they stand there (DPA 2018 s.29, s.38(3)). Said once of an activity; not of one
 * under Part 3 that is about staff alone, which L56 says. Does not block.
 */
export const categoryRegimeConflict = ruleFinding<Problems>()('L51_CATEGORY_REGIME_CONFLICT', (document) =>
  countingItems(document, 'activity').flatMap(({ item, content: { regime, peopleCategories, categoryReason } }) => {
    if (regime === null || !isBlank(categoryReason)) return [];
    const strange = strangeTo[regime].filter((category) => peopleCategories.includes(category));
    const isOfStaffAlone = regime === 'part-3' && strange.length === peopleCategories.length;
    if (strange.length === 0 || isOfStaffAlone) return [];
    const facts = { categories: strange.join(','), regime };
    return [asking(item, say('category-of-other-regime', 'peopleCategories', facts))];
  }),
);
