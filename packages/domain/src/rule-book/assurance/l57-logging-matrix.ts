import { countingItems, type Counting } from '../../document/items/counting.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import type { Finding } from '../finding/finding.js';
import { countingOrOpen, hasTooFewRows, isLeftOpen } from '../reading/left-open.js';
import { problemsOfLogs } from './logs-of-component.js';
import { findingOnTable } from '../reading/on-table.js';
import { findingOn, type Rule } from '../finding/rule.js';

const finding = findingOn('L57_LOGGING_MATRIX', true);
const onTable = findingOnTable('L57_LOGGING_MATRIX', true);

/**
 * Every component of a Part 3 activity has its logs described, operation by operation: six answers, a test that is
 * still good, who and when (and to whom) where somebody looked or disclosed, and a risk to the evidence where nothing
 * is captured (DPA 2018 s.62(1) to (3), s.64(3)(b)). Problems: `no-logging` with `count`, said once; `component-not-logged`
 * with `component`; of one row, each with `component`, `operations`: `unsaid`, `no-reason`, `not-tested`,
 * `test-too-old` with `days`, and `not-shown` with `operation`, `parts`; `no-risk-to-evidence` with `components`.
 */
export const loggingMatrix: Rule = (document, law) => {
  const used = new Set(
    countingItems(document, 'activity')
      .filter(({ content }) => content.regime === 'part-3')
      .flatMap(({ content }) => content.components),
  );
  const rows = countingItems(document, 'logging').filter(({ content }) => used.has(content.component));
  return [
    ...missing(document, [...used]),
    ...rows.flatMap(({ item, content }) =>
      problemsOfLogs(content.operations, law).map(({ problem, facts }) =>
        finding(item, { problem, field: 'operations', facts: { component: content.component, ...facts } }),
      ),
    ),
    ...evidenceAtRisk(document, rows),
  ];
};

const missing = (document: readonly ResolvedItem[], used: readonly string[]): readonly Finding[] => {
  const logged = new Set(countingOrOpen(document, 'logging').map(({ component }) => component));
  const absent = used.filter((component) => !logged.has(component));
  if (absent.length === 0 || hasTooFewRows(document, 'logging')) return [];
  if (logged.size === 0)
    return [onTable(document, 'logging', { problem: 'no-logging', field: null, facts: { count: absent.length } })];
  return absent.map((component) =>
    onTable(document, 'logging', { problem: 'component-not-logged', field: null, facts: { component } }),
  );
};

const evidenceAtRisk = (
  document: readonly ResolvedItem[],
  rows: readonly Counting<'logging'>[],
): readonly Finding[] => {
  const dark = rows.filter(({ content }) => content.operations.some(({ captured }) => captured === 'no'));
  const isAssessed = countingItems(document, 'risk').some(
    ({ content }) => content.harmType === 'loss-of-evidence-integrity',
  );
  if (dark.length === 0 || isAssessed || isLeftOpen(document, 'risk')) return [];
  const facts = { components: [...new Set(dark.map(({ content }) => content.component))].join(',') };
  return [onTable(document, 'risk', { problem: 'no-risk-to-evidence', field: null, facts })];
};
