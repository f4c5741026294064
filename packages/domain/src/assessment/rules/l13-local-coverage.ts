import { isAnswered, isTable, rowsOf } from '../../document/is-answered.js';
import { findingOn, type Rule } from '../rule.js';

const finding = findingOn('L13_LOCAL_COVERAGE', true);

/**
 * Every item that only the force can know is answered, and every local table has the rows it needs (law 4; DPA 2018
 * s.64(3)(a) and (b)). Problems: `unanswered`, `too-few-rows` with `count` and `minimum`.
 */
export const localCoverage: Rule = (document) =>
  document
    .filter((item) => item.placement === 'local' && !item.deferred && !isAnswered(item, document))
    .map((item) =>
      isTable(item)
        ? finding(item, {
            problem: 'too-few-rows',
            field: null,
            facts: { count: rowsOf(document, item.id).length, minimum: item.minimumRows ?? 0 },
          })
        : finding(item, { problem: 'unanswered', field: 'content' }),
    );
