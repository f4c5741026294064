import { later } from '../../../../browser/later.js';

/**
 * The checks that the server refuses an answer by: they come once somebody begins to write. Without them an answer is sent
 * as it is, and the server says what is wrong with it.
 */
export const checks = later(() => import('./first-problem.js'));
