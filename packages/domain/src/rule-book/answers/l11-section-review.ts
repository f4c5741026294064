import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { sayIf, type ProblemOf } from '../rule/problem.js';
import { blocking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  'no-stance': 'title';
  'no-reason': 'title' | 'stance';
}
type Problem = ProblemOf<Problems>;

/**
 * Every national item has a stance by a named person of the force, and whoever adapts or rejects one says why (law 4;
 * DPA 2018 s.34(3)). What the template defers is asked for by L14, what does not apply by nobody.
 */
export const sectionReview = ruleFinding<Problems>()('L11_SECTION_REVIEW', (document) =>
  document
    .filter((item) => item.placement !== 'local' && item.applies)
    .flatMap((item) => problemsIn(item).map((one) => blocking(item, one))),
);

const problemsIn = ({ stance, deferred, reason }: ResolvedItem): readonly Problem[] => {
  if (stance === null) return sayIf(!deferred, 'no-stance', 'stance');
  return sayIf(stance !== 'relied-on' && isBlank(reason), 'no-reason', 'reason', { stance });
};
