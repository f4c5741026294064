import type { Counting } from '../../document/items/counting.js';
import { countingItems } from '../../document/items/counting.js';
import { say } from '../rule/problem.js';
import { asking, blocking, isBlank, ruleFinding, type FoundOf } from '../rule/rule.js';

interface Problems {
  'guarantee-not-given': 'processor' | 'count' | 'asked';
  'nothing-asked': 'processor';
}
type Found = FoundOf<Problems>;

/**
 * A processor gives sufficient guarantees: one that declines to answer, or does not answer, has given none, which
 * blocks; one that was asked nothing is said, and does not block (law 14; DPA 2018 s.59(2), UK GDPR Art 28(1)).
 */
export const declinedAssurance = ruleFinding<Problems>()('L32_DECLINED_ASSURANCE', (document) =>
  countingItems(document, 'processor').flatMap(ofProcessor),
);

const ofProcessor = ({ item, content }: Counting<'processor'>): readonly Found[] => {
  const { processor, role } = content;
  const field = 'assurances';
  const put = content.assurances.filter(({ asked }) => !isBlank(asked));
  const [first, ...others] = put.filter(({ answer }) => answer !== 'answered');
  if (first) {
    const facts = { processor, count: others.length + 1, asked: first.asked.trim() };
    return [blocking(item, say('guarantee-not-given', field, facts))];
  }
  const actsForController = role === 'processor' || role === 'sub-processor';
  return put.length === 0 && actsForController ? [asking(item, say('nothing-asked', field, { processor }))] : [];
};
