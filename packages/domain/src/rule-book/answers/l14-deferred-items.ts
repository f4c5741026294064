import { isAnswered } from '../../document/items/is-answered.js';
import { findingOn, type Rule } from '../finding/rule.js';

const finding = findingOn('L14_DEFERRED_ITEMS', true);

/**
 * An item that the template leaves "to the local assessment" is answered there, and not by pointing back (law 4; DPA
 * 2018 s.64(3)(d)). Problem: `deferred-unanswered`.
 */
export const deferredItems: Rule = (document) =>
  document
    .filter((item) => item.deferred && !isAnswered(item, document))
    .map((item) => finding(item, { problem: 'deferred-unanswered', field: 'content' }));
