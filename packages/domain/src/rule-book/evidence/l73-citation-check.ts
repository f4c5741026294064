import type { ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { say, sayIf, type ProblemOf } from '../rule/problem.js';
import { asking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  'no-source': 'title';
  'no-locator': 'title';
  'no-quotation': 'title';
  'not-checked': 'title';
}
type Problem = ProblemOf<Problems>;

/**
 * A statement by somebody outside has its source, the place in it and the words themselves, and somebody has checked
 * them (DPA 2018 s.34(3); UK GDPR Art 5(2)). Does not block.
 */
export const citationCheck = ruleFinding<Problems>()('L73_CITATION_CHECK', (document) =>
  countingItems(document, 'citation').flatMap(({ item, content }) =>
    problemsIn(content).map((one) => asking(item, one)),
  ),
);

const problemsIn = ({ source, locator, quotation, checkedBy }: ContentOf<'citation'>): readonly Problem[] => {
  if (isBlank(source)) return [say('no-source', 'source')];
  const unquoted = [
    ...sayIf(isBlank(locator), 'no-locator', 'locator'),
    ...sayIf(isBlank(quotation), 'no-quotation', 'quotation'),
  ];
  return unquoted.length === 0 && isBlank(checkedBy) ? [say('not-checked', 'checkedBy')] : unquoted;
};
