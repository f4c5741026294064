import { countingItems } from '../../document/items/counting.js';
import { findingOn, isBlank, type Rule } from '../finding/rule.js';

const rule = 'L03_RETROSPECTIVE';

/**
 * An activity that is in use while its assessment is still being judged was assessed after the fact, and is recorded as
 * exactly that (law 13; DPA 2018 s.64(1), s.34(3)). Blocks until it says what is done about it. Problems: `in-use` and
 * `no-remedial-plan`, each with `since`.
 */
export const retrospective: Rule = (document, { day }) =>
  countingItems(document, 'activity').flatMap(({ item, content: { liveSince, remedialPlan } }) => {
    if (liveSince === null || liveSince > day) return [];
    const facts = { since: liveSince };
    return isBlank(remedialPlan)
      ? [findingOn(rule, true)(item, { problem: 'no-remedial-plan', field: 'remedialPlan', facts })]
      : [findingOn(rule, false)(item, { problem: 'in-use', field: 'liveSince', facts })];
  });
