import { blocking, ruleFinding } from '../rule/rule.js';

interface Problems {
  'no-method': never;
}
const { rule, say } = ruleFinding<Problems>();

/**
 * The document says by which matrix, in which version, it was scored, so that a reader can score it again (law 7; ICO
 * guidance, step 5).
 */
export const methodPinned = rule('L62_METHOD_PINNED', (_document, { isMethodPinned }) =>
  isMethodPinned ? [] : [blocking(null, say('no-method', null))],
);
