import type { ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { isLeftOpen } from '../reading/left-open.js';
import { tableOf } from '../reading/on-table.js';
import { say, sayIf, type ProblemOf } from '../rule/problem.js';
import { asking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  'too-few': 'count';
  'no-do-nothing': never;
  'no-uk-only': never;
  'none-chosen': never;
  'several-chosen': 'count';
  'no-reason': 'title';
  'no-decider': 'title';
}
type OfEach = ProblemOf<Problems, 'no-reason' | 'no-decider'>;
type OfAll = Exclude<ProblemOf<Problems>, OfEach>;

const fewest = 2;

/**
 * At least two ways were weighed, among them to do nothing and to stay in the United Kingdom; each with the reason and
 * who decided; one was chosen. Where there are too few, that alone is said of them together (UK GDPR Art 35(7)(b); DPA
 * 2018 s.73(2), s.77(2)). Does not block.
 */
export const alternatives = ruleFinding<Problems>()('L74_ALTERNATIVES', (document) => {
  const ways = countingItems(document, 'alternative');
  const together = isLeftOpen(document, 'alternative') ? [] : ofAll(ways.map(({ content }) => content));
  return [
    ...together.map((one) => asking(tableOf(document, 'alternative'), one)),
    ...ways.flatMap(({ item, content }) => ofEach(content).map((one) => asking(item, one))),
  ];
});

type Alternative = ContentOf<'alternative'>;

const ofAll = (ways: readonly Alternative[]): readonly OfAll[] => {
  const field = null;
  if (ways.length < fewest) return [say('too-few', field, { count: ways.length })];
  const isThere = (kind: Alternative['alternativeKind']) =>
    ways.some(({ alternativeKind }) => alternativeKind === kind);
  const chosen = ways.filter((way) => way.chosen === true).length;
  return [
    ...sayIf(!isThere('do-nothing'), 'no-do-nothing', field),
    ...sayIf(!isThere('uk-only'), 'no-uk-only', field),
    ...sayIf(chosen === 0, 'none-chosen', field),
    ...sayIf(chosen > 1, 'several-chosen', field, { count: chosen }),
  ];
};

const ofEach = ({ reason, decidedBy }: Alternative): readonly OfEach[] => [
  ...sayIf(isBlank(reason), 'no-reason', 'reason'),
  ...sayIf(isBlank(decidedBy), 'no-decider', 'decidedBy'),
];
