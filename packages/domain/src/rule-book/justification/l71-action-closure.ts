import { countingItems, type Counting } from '../../document/items/counting.js';
import { isOverdue, type Day } from '../../kernel/instant.js';
import { findingOn, isBlank, type Rule } from '../finding/rule.js';
import type { Finding } from '../finding/finding.js';

const finding = findingOn('L71_ACTION_CLOSURE', true);
const remark = findingOn('L71_ACTION_CLOSURE', false);

/**
 * An action that is due on a day is done by the end of it, and something shows it (ICO guidance, step 7). What is to be
 * done and has no day is said, and does not block. Problems: `overdue` with `date`; `closed-without-evidence`;
 * `no-due-day`.
 */
export const actionClosure: Rule = (document, { day }) =>
  countingItems(document, 'action').flatMap((action) => ofAction(action, day));

const ofAction = ({ item, content: { due, closedOn, evidence } }: Counting<'action'>, day: Day): readonly Finding[] => {
  if (closedOn !== null && closedOn <= day)
    return isBlank(evidence) && item.files.length === 0
      ? [finding(item, { problem: 'closed-without-evidence', field: 'evidence' })]
      : [];
  if (due === null) return [remark(item, { problem: 'no-due-day', field: 'due' })];
  return isOverdue(due, day) ? [finding(item, { problem: 'overdue', field: 'closedOn', facts: { date: due } })] : [];
};
