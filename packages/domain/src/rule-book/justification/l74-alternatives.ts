import type { ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { isLeftOpen } from '../reading/left-open.js';
import { findingOnTable } from '../reading/on-table.js';
import { findingOn, isBlank, type Problem, type Rule } from '../finding/rule.js';

const rule = 'L74_ALTERNATIVES';
const finding = findingOn(rule, false);
const onAll = findingOnTable(rule, false);
const fewest = 2;

/**
 * At least two ways were weighed, among them to do nothing and to stay in the United Kingdom; each with the reason and
 * who decided; one was chosen (UK GDPR Art 35(7)(b); DPA 2018 s.73(2), s.77(2)). Does not block. Problems: `too-few` with
 * `count`, and then nothing else of them together; `no-do-nothing`; `no-uk-only`; `none-chosen`; `several-chosen` with
 * `count`; of each `no-reason`, `no-decider`.
 */
export const alternatives: Rule = (document) => {
  const ways = countingItems(document, 'alternative');
  const together = isLeftOpen(document, 'alternative') ? [] : ofAll(ways.map(({ content }) => content));
  return [
    ...together.map((one) => onAll(document, 'alternative', one)),
    ...ways.flatMap(({ item, content }) => ofEach(content).map((one) => finding(item, one))),
  ];
};

type Alternative = ContentOf<'alternative'>;

const ofAll = (ways: readonly Alternative[]): readonly Problem[] => {
  const field = null;
  if (ways.length < fewest) return [{ problem: 'too-few', field, facts: { count: ways.length } }];
  const isThere = (kind: Alternative['alternativeKind']) =>
    ways.some(({ alternativeKind }) => alternativeKind === kind);
  const chosen = ways.filter((way) => way.chosen === true).length;
  return [
    ...(isThere('do-nothing') ? [] : [{ problem: 'no-do-nothing', field }]),
    ...(isThere('uk-only') ? [] : [{ problem: 'no-uk-only', field }]),
    ...(chosen === 0 ? [{ problem: 'none-chosen', field }] : []),
    ...(chosen > 1 ? [{ problem: 'several-chosen', field, facts: { count: chosen } }] : []),
  ];
};

const ofEach = ({ reason, decidedBy }: Alternative): readonly Problem[] => [
  ...(isBlank(reason) ? [{ problem: 'no-reason', field: 'reason' }] : []),
  ...(isBlank(decidedBy) ? [{ problem: 'no-decider', field: 'decidedBy' }] : []),
];
