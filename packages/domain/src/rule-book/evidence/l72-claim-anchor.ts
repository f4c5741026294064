import { isBlankContent } from '../../document/items/is-answered.js';
import { isTable } from '../../document/items/is-table.js';
import { countingItems } from '../../document/items/counting.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { pointsElsewhere } from '../reading/prose.js';
import { say, type ProblemOf } from '../rule/problem.js';
import { asking, ruleFinding, type FoundOf } from '../rule/rule.js';

interface Problems {
  'no-anchor': 'title';
  'anchor-lost': 'title';
  'anchor-blank': 'title';
  'elsewhere-without-link': 'title';
}
type Found = FoundOf<Problems>;
type Problem = ProblemOf<Problems>;

/**
 * A claim that something is dealt with says where, and there it is: it points to an item that is there, is no other
 * claim and says something, and an answer that refers a reader elsewhere holds a link (DPA 2018 s.34(3); UK GDPR Art
 * 5(2)). Does not block.
 */
export const claimAnchor = ruleFinding<Problems>()('L72_CLAIM_ANCHOR', (document, { phrases }) => {
  const items = new Map(document.map((item) => [item.id, item]));
  const withRows = new Set(document.flatMap((item) => (item.tableId !== null && says(item) ? [item.tableId] : [])));
  const isDealtWith = (item: ResolvedItem) =>
    item.applies && item.kind !== 'claim' && (isTable(item) ? withRows.has(item.id) : says(item));
  const claims = countingItems(document, 'claim').flatMap(({ item, content: { anchor } }): readonly Found[] => {
    const problem = anchorProblem(anchor, items, isDealtWith);
    return problem === null ? [] : [asking(item, problem)];
  });
  const elsewhere = [...countingItems(document, 'question'), ...countingItems(document, 'yes-no')]
    .filter(({ content }) => pointsElsewhere(content.text, phrases))
    .map(({ item }) => asking(item, say('elsewhere-without-link', 'text')));
  return [...claims, ...elsewhere];
});

const says = ({ content }: ResolvedItem): boolean => content !== null && !isBlankContent(content);

const anchorProblem = (
  anchor: string | null,
  items: ReadonlyMap<string, ResolvedItem>,
  isDealtWith: (item: ResolvedItem) => boolean,
): Problem | null => {
  const field = 'anchor';
  if (anchor === null || anchor === '') return say('no-anchor', field);
  const item = items.get(anchor);
  if (item === undefined) return say('anchor-lost', field);
  return isDealtWith(item) ? null : say('anchor-blank', field);
};
