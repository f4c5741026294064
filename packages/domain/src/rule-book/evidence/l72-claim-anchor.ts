import { isBlankContent } from '../../document/items/is-answered.js';
import { isTable } from '../../document/items/is-table.js';
import { countingItems } from '../../document/items/counting.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import type { Finding } from '../finding/finding.js';
import { pointsElsewhere } from '../reading/prose.js';
import { findingOn, type Problem, type Rule } from '../finding/rule.js';

const finding = findingOn('L72_CLAIM_ANCHOR', false);

/**
 * A claim that something is dealt with says where, and there it is: it points to an item that is there and says
 * something, and an answer that refers a reader elsewhere holds a link (DPA 2018 s.34(3); UK GDPR Art 5(2)). Does not
 * block. Problems: `no-anchor`; `anchor-lost`; `anchor-blank`, also where the item is only another claim;
 * `elsewhere-without-link`.
 */
export const claimAnchor: Rule = (document, { phrases }) => {
  const items = new Map(document.map((item) => [item.id, item]));
  const withRows = new Set(document.flatMap((item) => (item.tableId !== null && says(item) ? [item.tableId] : [])));
  const isDealtWith = (item: ResolvedItem) =>
    item.applies && item.kind !== 'claim' && (isTable(item) ? withRows.has(item.id) : says(item));
  const claims = countingItems(document, 'claim').flatMap(({ item, content: { anchor } }): readonly Finding[] => {
    const problem = anchorProblem(anchor, items, isDealtWith);
    return problem === null ? [] : [finding(item, problem)];
  });
  const elsewhere = [...countingItems(document, 'question'), ...countingItems(document, 'yes-no')]
    .filter(({ content }) => pointsElsewhere(content.text, phrases))
    .map(({ item }) => finding(item, { problem: 'elsewhere-without-link', field: 'text' }));
  return [...claims, ...elsewhere];
};

const says = ({ content }: ResolvedItem): boolean => content !== null && !isBlankContent(content);

const anchorProblem = (
  anchor: string | null,
  items: ReadonlyMap<string, ResolvedItem>,
  isDealtWith: (item: ResolvedItem) => boolean,
): Problem | null => {
  const field = 'anchor';
  if (anchor === null || anchor === '') return { problem: 'no-anchor', field };
  const item = items.get(anchor);
  if (item === undefined) return { problem: 'anchor-lost', field };
  return isDealtWith(item) ? null : { problem: 'anchor-blank', field };
};
