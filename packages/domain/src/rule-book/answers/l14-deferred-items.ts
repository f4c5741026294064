import { isAnswered } from '../../document/items/is-answered.js';
import { say } from '../rule/problem.js';
import { blocking, ruleFinding } from '../rule/rule.js';

interface Problems {
  'deferred-unanswered': 'title';
}

/**
 * An item that the template leaves "to the local assessment" is answered there, and not by pointing back (law 4; DPA
 * 2018 s.64(3)(d)).
 */
export const deferredItems = ruleFinding<Problems>()('L14_DEFERRED_ITEMS', (document) =>
  document
    .filter((item) => item.deferred && !isAnswered(item, document))
    .map((item) => blocking(item, say('deferred-unanswered', 'content'))),
);
