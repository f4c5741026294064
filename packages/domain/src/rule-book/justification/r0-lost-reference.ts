import { referencesIn } from '../../document/items/references.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { groupBy } from '../../kernel/group-by.js';
import { say } from '../rule/problem.js';
import { blocking, ruleFinding, type FoundOf } from '../rule/rule.js';

interface Problems {
  lost: 'title' | 'count';
}
type Found = FoundOf<Problems>;

/**
 * A reference to another item of the assessment points to one that is there (D5; DPA 2018 s.64(3)(a)). The anchor of a
 * claim is judged by L72.
 */
export const lostReference = ruleFinding<Problems>()('R0_LOST_REFERENCE', (document) => {
  const known = new Set(document.map(({ id }) => id));
  return document.flatMap((item) => lostBy(item, known));
});

const lostBy = (item: ResolvedItem, known: ReadonlySet<string>): readonly Found[] => {
  const { content, applies } = item;
  if (!applies || content === null || content.kind === 'claim') return [];
  const lost = referencesIn(content).filter(({ id }) => !known.has(id));
  return [...groupBy(lost, ({ field }) => field)].map(([field, all]) =>
    blocking(item, say('lost', field, { count: all.length })),
  );
};
