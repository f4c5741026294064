import { say } from '../rule/problem.js';
import { blocking, ruleFinding } from '../rule/rule.js';

interface Problems {
  'no-method': never;
}

/**
 * The document says by which matrix, in which version, it was scored, so that a reader can score it again (law 7; ICO
 * guidance, step 5).
 */
export const methodPinned = ruleFinding<Problems>()('L62_METHOD_PINNED', (_document, { isMethodPinned }) =>
  isMethodPinned ? [] : [blocking(null, say('no-method', null))],
);
