import { countingItems, type Counting } from '../../document/items/counting.js';
import { isOverdue, type Day } from '../../kernel/instant.js';
import { saying } from '../rule/problem.js';
import { asking, blocking, isBlank, rule, type FoundOf } from '../rule/rule.js';

const problems = {
  overdue: ['title', 'date'],
  'closed-without-evidence': ['title'],
  'no-due-day': ['title'],
} as const;
const { say } = saying<typeof problems>();
type Found = FoundOf<typeof problems>;

/**
 * An action that is due on a day is done by the end of it, and something shows it (ICO guidance, step 7). What is to
 * be done and has no day is said, and does not block.
 */
export const actionClosure = rule('L71_ACTION_CLOSURE', problems, (document, { day }) =>
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
