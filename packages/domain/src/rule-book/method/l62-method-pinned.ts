import { saying } from '../rule/problem.js';
import { blocking, rule } from '../rule/rule.js';

const problems = {
  'no-method': [],
} as const;
const { say } = saying<typeof problems>();

/**
 * The document says by which matrix, in which version, it was scored, so that a reader can score it again (law 7; ICO
 * guidance, step 5).
 */
export const methodPinned = rule('L62_METHOD_PINNED', problems, (_document, { isMethodPinned }) =>
  isMethodPinned ? [] : [blocking(null, say('no-method', null))],
);
