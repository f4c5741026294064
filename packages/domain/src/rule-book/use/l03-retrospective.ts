import { countingItems } from '../../document/items/counting.js';
import { saying } from '../rule/problem.js';
import { asking, blocking, isBlank, rule, type FoundOf } from '../rule/rule.js';

const problems = {
  'in-use': ['title', 'since'],
  'no-remedial-plan': ['title', 'since'],
} as const;
const { say } = saying<typeof problems>();
type Found = FoundOf<typeof problems>;

/**
 * An activity that is in use while its assessment is still being judged was assessed after the fact, and is recorded
 * as exactly that (law 13; DPA 2018 s.64(1), s.34(3)). Blocks until it says what is done about it.
 */
export const retrospective = rule('L03_RETROSPECTIVE', problems, (document, { day }) =>
  countingItems(document, 'activity').flatMap(({ item, content: { liveSince, remedialPlan } }): readonly Found[] => {
    if (liveSince === null || liveSince > day) return [];
    const facts = { since: liveSince };
    return isBlank(remedialPlan)
      ? [blocking(item, say('no-remedial-plan', 'remedialPlan', facts))]
      : [asking(item, say('in-use', 'liveSince', facts))];
  }),
);
