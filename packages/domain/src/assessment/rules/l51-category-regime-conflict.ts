import type { PeopleCategory, Regime } from '../../document/enumerations.js';
import { categoriesOfSection38 } from '../../document/people.js';
import { counting } from '../../document/counting.js';
import { findingOn, type Rule } from '../rule.js';

const finding = findingOn('L51_CATEGORY_REGIME_CONFLICT', false);

const strangeTo: Readonly<Record<Regime, readonly PeopleCategory[]>> = {
  'part-3': ['officer-or-staff', 'partner-staff'],
  'uk-gdpr': categoriesOfSection38,
  'part-4': [],
};

/**
 * Staff do not belong under Part 3, nor suspects, the convicted, victims and witnesses under the UK GDPR: such an
 * activity is two (DPA 2018 s.29, s.38(3)). Does not block. Problem: `category-of-other-regime` with `category`, `regime`.
 */
export const categoryRegimeConflict: Rule = (document) =>
  counting(document, 'activity').flatMap(({ item, content: { regime, peopleCategories } }) =>
    regime === null
      ? []
      : strangeTo[regime]
          .filter((category) => peopleCategories.includes(category))
          .map((category) =>
            finding(item, {
              problem: 'category-of-other-regime',
              field: 'peopleCategories',
              facts: { category, regime },
            }),
          ),
  );
