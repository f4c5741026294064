import { countingItems, type Counting } from '../../document/items/counting.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { countingOrOpen, hasTooFewRows, isLeftOpen } from '../reading/left-open.js';
import { tableOf } from '../reading/on-table.js';
import { say } from '../rule/problem.js';
import { blocking, ruleFinding, type FoundOf } from '../rule/rule.js';
import { logProblems, type ProblemsOfLogs } from './logs-of-component.js';

interface Problems extends ProblemsOfLogs {
  'no-logging': 'count';
  'component-not-logged': 'component';
  'no-risk-to-evidence': 'components';
}
type Found = FoundOf<Problems>;

/**
 * Every component of a Part 3 activity has its logs described, operation by operation: six answers, a test that is
 * still good, who and when (and to whom) where somebody looked or disclosed, and a risk to the evidence where nothing
 * is captured (DPA 2018 s.62(1) to (3), s.64(3)(b)). Where no component has its logs described, that is said once.
 */
export const loggingMatrix = ruleFinding<Problems>()('L57_LOGGING_MATRIX', (document, law) => {
  const used = new Set(
    countingItems(document, 'activity')
      .filter(({ content }) => content.regime === 'part-3')
      .flatMap(({ content }) => content.components),
  );
  const rows = countingItems(document, 'logging').filter(({ content }) => used.has(content.component));
  return [
    ...missing(document, [...used]),
    ...rows.flatMap(({ item, content }) => logProblems(content, law).map((one) => blocking(item, one))),
    ...evidenceAtRisk(document, rows),
  ];
});

const missing = (document: readonly ResolvedItem[], used: readonly string[]): readonly Found[] => {
  const logged = new Set(countingOrOpen(document, 'logging').map(({ component }) => component));
  const absent = used.filter((component) => !logged.has(component));
  if (absent.length === 0 || hasTooFewRows(document, 'logging')) return [];
  if (logged.size === 0)
    return [blocking(tableOf(document, 'logging'), say('no-logging', null, { count: absent.length }))];
  return absent.map((component) =>
    blocking(tableOf(document, 'logging'), say('component-not-logged', null, { component })),
  );
};

const evidenceAtRisk = (document: readonly ResolvedItem[], rows: readonly Counting<'logging'>[]): readonly Found[] => {
  const dark = rows.filter(({ content }) => content.operations.some(({ captured }) => captured === 'no'));
  const isAssessed = countingItems(document, 'risk').some(
    ({ content }) => content.harmType === 'loss-of-evidence-integrity',
  );
  if (dark.length === 0 || isAssessed || isLeftOpen(document, 'risk')) return [];
  const facts = { components: [...new Set(dark.map(({ content }) => content.component))].join(',') };
  return [blocking(tableOf(document, 'risk'), say('no-risk-to-evidence', null, facts))];
};
