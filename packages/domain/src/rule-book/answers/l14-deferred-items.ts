import { isAnswered } from '../../document/items/is-answered.js';
import { saying } from '../rule/problem.js';
import { blocking, rule } from '../rule/rule.js';

const problems = {
  'deferred-unanswered': ['title'],
} as const;
const { say } = saying<typeof problems>();

/**
 * An item that the template leaves "to the local assessment" is answered there, and not by pointing back (law 4; DPA
 * 2018 s.64(3)(d)).
 */
export const deferredItems = rule('L14_DEFERRED_ITEMS', problems, (document) =>
  document
    .filter((item) => item.deferred && !isAnswered(item, document))
    .map((item) => blocking(item, say('deferred-unanswered', 'content'))),
);
