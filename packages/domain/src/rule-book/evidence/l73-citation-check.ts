import type { ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { findingOn, isBlank, type Problem, type Rule } from '../finding/rule.js';

const finding = findingOn('L73_CITATION_CHECK', false);

/**
 * A statement by somebody outside has its source, the place in it and the words themselves, and somebody has
 * checked them (DPA 2018 s.34(3); UK GDPR Art 5(2)). Does not block. Problems: `no-source`; else `no-locator` and
 * `no-quotation`; else `not-checked`.
 */
export const citationCheck: Rule = (document) =>
  countingItems(document, 'citation').flatMap(({ item, content }) =>
    problems(content).map((one) => finding(item, one)),
  );

const problems = ({ source, locator, quotation, checkedBy }: ContentOf<'citation'>): readonly Problem[] => {
  if (isBlank(source)) return [{ problem: 'no-source', field: 'source' }];
  const unquoted = [
    ...(isBlank(locator) ? [{ problem: 'no-locator', field: 'locator' }] : []),
    ...(isBlank(quotation) ? [{ problem: 'no-quotation', field: 'quotation' }] : []),
  ];
  return unquoted.length === 0 && isBlank(checkedBy) ? [{ problem: 'not-checked', field: 'checkedBy' }] : unquoted;
};
