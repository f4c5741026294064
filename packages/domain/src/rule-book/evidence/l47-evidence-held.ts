import type { Counting } from '../../document/items/counting.js';
import { countingItems } from '../../document/items/counting.js';
import { findingOn, type Problem, type Rule } from '../finding/rule.js';

const finding = findingOn('L47_EVIDENCE_HELD', false);

/**
 * A paper that the assessment rests on is held by this force, as a file beside the item: what is cited and not held
 * supports nothing (DPA 2018 s.34(3); UK GDPR Art 5(2)). Does not block. Problems: `held-unanswered` and `not-held`, each
 * with `count` (sections it is offered for); `no-file`.
 */
export const evidenceHeld: Rule = (document) =>
  countingItems(document, 'evidence').flatMap((one) => problems(one).map((problem) => finding(one.item, problem)));

const problems = ({ item, content: { held, answers } }: Counting<'evidence'>): readonly Problem[] => {
  const field = 'held';
  const facts = { count: answers.length };
  if (held === true) return item.files.length === 0 ? [{ problem: 'no-file', field }] : [];
  if (answers.length === 0) return [];
  return [{ problem: held === false ? 'not-held' : 'held-unanswered', field, facts }];
};
