import { countingItems, type Counting } from '../../document/items/counting.js';
import { isOverdue, type Day } from '../../kernel/instant.js';
import { say } from '../rule/problem.js';
import { asking, blocking, isBlank, ruleFinding, type FoundOf } from '../rule/rule.js';

interface Problems {
  overdue: 'title' | 'date';
  'closed-without-evidence': 'title';
  'no-due-day': 'title';
}
type Found = FoundOf<Problems>;

/**
 * An action that is due on a day is done by the end of it, and something shows it (ICO guidance, step 7). What is to
 * be done and has no day is said, and does not block.
 */
export const actionClosure = ruleFinding<Problems>()('L71_ACTION_CLOSURE', (document, { day }) =>
  countingItems(document, 'action').flatMap((action) => ofAction(action, day)),
);

const ofAction = ({ item, content: { due, closedOn, evidence } }: Counting<'action'>, day: Day): readonly Found[] => {
  if (closedOn !== null && closedOn <= day)
    return isBlank(evidence) && item.files.length === 0
      ? [blocking(item, say('closed-without-evidence', 'evidence'))]
      : [];
  if (due === null) return [asking(item, say('no-due-day', 'due'))];
  return isOverdue(due, day) ? [blocking(item, say('overdue', 'closedOn', { date: due }))] : [];
};
