import { findingOnAll, type Rule } from '../finding/rule.js';

/**
 * The document says by which matrix, in which version, it was scored, so that a reader can score it again (law 7; ICO
 * guidance, step 5). Problem: `no-method`.
 */
export const methodPinned: Rule = (_document, { isMethodPinned }) =>
  isMethodPinned ? [] : [findingOnAll('L62_METHOD_PINNED', true, { problem: 'no-method', field: null })];
