import { countingItems } from '../../document/items/counting.js';
import { say } from '../rule/problem.js';
import { asking, blocking, isBlank, ruleFinding, type FoundOf } from '../rule/rule.js';

interface Problems {
  'in-use': 'title' | 'since';
  'no-remedial-plan': 'title' | 'since';
}
type Found = FoundOf<Problems>;

/**
 * An activity that is in use while its assessment is still being judged was assessed after the fact, and is recorded
 * as exactly that (law 13; DPA 2018 s.64(1), s.34(3)). Blocks until it says what is done about it.
 */
export const retrospective = ruleFinding<Problems>()('L03_RETROSPECTIVE', (document, { day }) =>
  countingItems(document, 'activity').flatMap(({ item, content: { liveSince, remedialPlan } }): readonly Found[] => {
    if (liveSince === null || liveSince > day) return [];
    const facts = { since: liveSince };
    return isBlank(remedialPlan)
      ? [blocking(item, say('no-remedial-plan', 'remedialPlan', facts))]
      : [asking(item, say('in-use', 'liveSince', facts))];
  }),
);
