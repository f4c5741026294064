import type { Counting } from '../../document/items/counting.js';
import { countingItems } from '../../document/items/counting.js';
import { say, type ProblemOf } from '../rule/problem.js';
import { asking, ruleFinding } from '../rule/rule.js';

// `count`: the sections that it is offered for.
interface Problems {
  'held-unanswered': 'title' | 'count';
  'not-held': 'title' | 'count';
  'no-file': 'title';
}
type Problem = ProblemOf<Problems>;

/**
 * A paper that the assessment rests on is held by this force, as a file beside the item: what is cited and not held
 * supports nothing (DPA 2018 s.34(3); UK GDPR Art 5(2)). Does not block.
 */
export const evidenceHeld = ruleFinding<Problems>()('L47_EVIDENCE_HELD', (document) =>
  countingItems(document, 'evidence').flatMap((one) => problemsIn(one).map((problem) => asking(one.item, problem))),
);

const problemsIn = ({ item, content: { held, answers } }: Counting<'evidence'>): readonly Problem[] => {
  const field = 'held';
  const facts = { count: answers.length };
  if (held === true) return item.files.length === 0 ? [say('no-file', field)] : [];
  if (answers.length === 0) return [];
  return [say(held === false ? 'not-held' : 'held-unanswered', field, facts)];
};
