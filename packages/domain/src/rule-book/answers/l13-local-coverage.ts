import { countingItems } from '../../document/items/counting.js';
import { isAnswered, rowsOf } from '../../document/items/is-answered.js';
import { isTable } from '../../document/items/is-table.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { tokensOf } from '../../document/content/tokens.js';
import { pointsElsewhere } from '../reading/prose.js';
import { findingOn, type Rule, type RuleLaw } from '../finding/rule.js';

const finding = findingOn('L13_LOCAL_COVERAGE', true);
const remark = findingOn('L13_LOCAL_COVERAGE', false);

/**
 * Every item that only the force can know is answered, and every local table has the rows it needs; an answer in prose
 * of few words is said to be thin, which does not block (law 4; DPA 2018 s.64(3)(a) and (b)). An activity that names no
 * stage, or no component, is covered by no gate whatever else it says (law 3): its author is told while it is written, and it
 * does not block. Problems: `unanswered`; `too-few-rows` with `count` and `minimum`; `thin` with `count` (words) and
 * `minimum`; `activity-without-stage`; `activity-without-component`. An answer that only points elsewhere is said by L72.
 */
export const localCoverage: Rule = (document, law) => [
  ...document
    .filter((item) => item.placement === 'local' && !item.deferred && !isAnswered(item, document))
    .map((item) =>
      isTable(item)
        ? finding(item, {
            problem: 'too-few-rows',
            field: null,
            facts: { count: rowsOf(document, item.id).length, minimum: item.minimumRows ?? 0 },
          })
        : finding(item, { problem: 'unanswered', field: 'content' }),
    ),
  ...document.flatMap((item) => thin(item, law)),
  ...countingItems(document, 'activity').flatMap(({ item, content: { stages, components } }) => [
    ...(stages.length === 0 ? [remark(item, { problem: 'activity-without-stage', field: 'stages' })] : []),
    ...(components.length === 0 ? [remark(item, { problem: 'activity-without-component', field: 'components' })] : []),
  ]),
];

const thin = (item: ResolvedItem, { phrases, thresholds: { thinWords: minimum } }: RuleLaw) => {
  const { content, applies, placement, stance } = item;
  const isOurs = placement === 'local' || stance === 'adapted';
  if (!applies || !isOurs || content?.kind !== 'question' || pointsElsewhere(content.text, phrases)) return [];
  const count = tokensOf(content.text).length;
  return count === 0 || count >= minimum
    ? []
    : [remark(item, { problem: 'thin', field: 'content', facts: { count, minimum } })];
};
