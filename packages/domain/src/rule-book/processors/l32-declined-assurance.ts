import type { Counting } from '../../document/items/counting.js';
import { countingItems } from '../../document/items/counting.js';
import { findingOn, isBlank, type Rule } from '../finding/rule.js';
import type { Finding } from '../finding/finding.js';

const declined = findingOn('L32_DECLINED_ASSURANCE', true);
const unasked = findingOn('L32_DECLINED_ASSURANCE', false);

/**
 * A processor gives sufficient guarantees: one that declines to answer, or does not answer, has given none, which
 * blocks; one that was asked nothing is said, and does not block (law 14; DPA 2018 s.59(2), UK GDPR Art 28(1)). Problems:
 * `guarantee-not-given` with `processor`, `count` and the first question `asked`; `nothing-asked` with `processor`.
 */
export const declinedAssurance: Rule = (document) => countingItems(document, 'processor').flatMap(ofProcessor);

const ofProcessor = ({ item, content }: Counting<'processor'>): readonly Finding[] => {
  const { processor, role } = content;
  const field = 'assurances';
  const put = content.assurances.filter(({ asked }) => !isBlank(asked));
  const [first, ...others] = put.filter(({ answer }) => answer !== 'answered');
  if (first) {
    const facts = { processor, count: others.length + 1, asked: first.asked.trim() };
    return [declined(item, { problem: 'guarantee-not-given', field, facts })];
  }
  const actsForController = role === 'processor' || role === 'sub-processor';
  return put.length === 0 && actsForController
    ? [unasked(item, { problem: 'nothing-asked', field, facts: { processor } })]
    : [];
};
