import { countingItems } from '../../document/items/counting.js';
import { isAnswered, rowsOf } from '../../document/items/is-answered.js';
import { isTable } from '../../document/items/is-table.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { tokensOf } from '../../document/content/tokens.js';
import { pointsElsewhere } from '../reading/prose.js';
import { say } from '../rule/problem.js';
import { asking, blocking, ruleFinding } from '../rule/rule.js';
import type { RuleLaw } from '../rule/rule-law.js';

// `count`: the rows, or the words, that there are.
interface Problems {
  unanswered: 'title';
  'too-few-rows': 'title' | 'count' | 'minimum';
  thin: 'title' | 'count' | 'minimum';
  'activity-without-stage': 'title';
  'activity-without-component': 'title';
}

/**
 * Every item that only the force can know is answered, and every local table has the rows it needs; an answer in prose
 * of few words is said to be thin, which does not block (law 4; DPA 2018 s.64(3)(a) and (b)). An activity that names
 * no stage, or no component, is covered by no gate whatever else it says (law 3): its author is told while it is
 * written, and it does not block. An answer that only points elsewhere is said by L72.
 */
export const localCoverage = ruleFinding<Problems>()('L13_LOCAL_COVERAGE', (document, law) => [
  ...document
    .filter((item) => item.placement === 'local' && !item.deferred && !isAnswered(item, document))
    .map((item) =>
      isTable(item)
        ? blocking(
            item,
            say('too-few-rows', null, { count: rowsOf(document, item.id).length, minimum: item.minimumRows ?? 0 }),
          )
        : blocking(item, say('unanswered', 'content')),
    ),
  ...document.flatMap((item) => thin(item, law)),
  ...countingItems(document, 'activity').flatMap(({ item, content: { stages, components } }) => [
    ...(stages.length === 0 ? [asking(item, say('activity-without-stage', 'stages'))] : []),
    ...(components.length === 0 ? [asking(item, say('activity-without-component', 'components'))] : []),
  ]),
]);

const thin = (item: ResolvedItem, { phrases, thresholds: { thinWords: minimum } }: RuleLaw) => {
  const { content, applies, placement, stance } = item;
  const isOurs = placement === 'local' || stance === 'adapted';
  if (!applies || !isOurs || content?.kind !== 'question' || pointsElsewhere(content.text, phrases)) return [];
  const count = tokensOf(content.text).length;
  return count === 0 || count >= minimum ? [] : [asking(item, say('thin', 'content', { count, minimum }))];
};
