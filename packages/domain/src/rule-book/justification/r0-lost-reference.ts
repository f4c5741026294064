import { referencesIn } from '../../document/items/references.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { groupBy } from '../../kernel/group-by.js';
import type { Finding } from '../finding/finding.js';
import { findingOn, type Rule } from '../finding/rule.js';

const finding = findingOn('R0_LOST_REFERENCE', true);

/**
 * A reference to another item of the assessment points to one that is there (D5; DPA 2018 s.64(3)(a)). The anchor of a
 * claim is judged by L72. Problem: `lost` with `count`, once for each field.
 */
export const lostReference: Rule = (document) => {
  const known = new Set(document.map(({ id }) => id));
  return document.flatMap((item) => lostBy(item, known));
};

const lostBy = (item: ResolvedItem, known: ReadonlySet<string>): readonly Finding[] => {
  const { content, applies } = item;
  if (!applies || content === null || content.kind === 'claim') return [];
  const lost = referencesIn(content).filter(({ id }) => !known.has(id));
  return [...groupBy(lost, ({ field }) => field)].map(([field, all]) =>
    finding(item, { problem: 'lost', field, facts: { count: all.length } }),
  );
};
