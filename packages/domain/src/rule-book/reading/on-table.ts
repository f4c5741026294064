import type { ContentKind } from '../../document/content/content.js';
import { isTable } from '../../document/items/is-table.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import type { Finding, RuleId } from '../finding/finding.js';
import { findingOn, findingOnAll, type Problem } from '../finding/rule.js';

/** The local table that holds the rows of a kind; null where the document has none, or does not ask for it. */
export const tableOf = (document: readonly ResolvedItem[], kind: ContentKind): ResolvedItem | null =>
  document.find((item) => item.kind === kind && item.applies && isTable(item)) ?? null;

/** The finding about all items of a kind together: on their table, or about the whole document where there is none. */
export const findingOnTable =
  (rule: RuleId, blocks: boolean) =>
  (document: readonly ResolvedItem[], kind: ContentKind, problem: Problem): Finding => {
    const table = tableOf(document, kind);
    return table === null ? findingOnAll(rule, blocks, problem) : findingOn(rule, blocks)(table, problem);
  };
