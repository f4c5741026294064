import { labels } from '@countersign/catalogue';
import type { Content } from '@countersign/domain/document/content';
import { isTable, rowsOf, type ResolvedItem } from '@countersign/domain/document/items';
import { shortened } from '@countersign/domain/kernel';
import * as words from '@countersign/words/portal/pages/assessments/signing/handing-in';
import type { Around } from '../../../../parts/content/words/around.js';
import { contentLines } from '../../../../parts/redline/content-lines.js';

const longest = 160;

const contentInBrief = (content: Content, around: Around): string => {
  switch (content.kind) {
    case 'question':
    case 'obligation':
      return shortened(content.text, longest);
    case 'number':
      return content.value.toLocaleString('en-GB');
    default:
      return shortened(contentLines(content, around), longest);
  }
};

/** What was said of an item, short enough for a list to check. */
export const inBrief = (item: ResolvedItem, document: readonly ResolvedItem[], around: Around): string => {
  if (isTable(item)) {
    const rows = rowsOf(document, item.id);
    return rows.length === 0 ? words.none : rows.map((row) => row.title).join('; ');
  }
  if (item.placement === 'local')
    return item.content === null ? words.notAnsweredYet : contentInBrief(item.content, around);
  if (item.stance === null) return words.noPositionYet;
  return item.stance === 'relied-on'
    ? labels.stance['relied-on']
    : words.stanceBecauseReason({ stance: labels.stance[item.stance], reason: shortened(item.reason, longest) });
};
