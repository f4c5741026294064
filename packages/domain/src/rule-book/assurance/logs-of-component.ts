import type { ContentOf } from '../../document/content/content.js';
import { loggedOperations, type LoggedOperation } from '../../document/kinds/enumerations.js';
import { daysBefore } from '../../kernel/instant.js';
import { isBlank, type Problem, type RuleLaw } from '../finding/rule.js';

type Log = ContentOf<'logging'>['operations'][number];
type LogProblem = Omit<Problem, 'field'>;

/**
 * What is wrong with the logs of one component: an operation that nobody answered, a reason or a test that is missing or
 * too old, and what a log of consultation or disclosure does not show on the day (DPA 2018 s.62(1) to (3)). Those of a
 * kind are said together, in `operations` or `parts`, with commas between.
 */
export const problemsOfLogs = (logs: readonly Log[], { day, logging }: RuleLaw): readonly LogProblem[] => {
  const oldest = daysBefore(day, logging.testGoodForDays);
  const captured = logs.filter((log) => log.captured === 'yes');
  const said = new Set(logs.filter((log) => log.captured !== null).map(({ operation }) => operation));
  const listed = (problem: string, operations: readonly LoggedOperation[], facts: Problem['facts'] = {}) =>
    operations.length === 0 ? [] : [{ problem, facts: { operations: [...new Set(operations)].join(','), ...facts } }];
  const those = (some: readonly Log[], test: (log: Log) => boolean) => some.filter(test).map((log) => log.operation);
  const isUntested = ({ testedOn }: Log) => testedOn === null || testedOn > day;
  return [
    ...listed(
      'unsaid',
      loggedOperations.filter((operation) => !said.has(operation)),
    ),
    ...listed(
      'no-reason',
      those(logs, (log) => log.captured === 'not-applicable' && isBlank(log.events)),
    ),
    ...listed('not-tested', those(captured, isUntested)),
    ...listed(
      'test-too-old',
      those(captured, (log) => !isUntested(log) && log.testedOn !== null && log.testedOn < oldest),
      { days: logging.testGoodForDays },
    ),
    ...captured.flatMap((log) => notShown(log, logging.isJustificationAsked)),
  ];
};

const notShown = (log: Log, isJustificationAsked: boolean): readonly LogProblem[] => {
  const { operation } = log;
  if (operation !== 'consultation' && operation !== 'disclosure') return [];
  const asked = [
    'timestamp',
    'identity',
    ...(operation === 'disclosure' ? (['recipient'] as const) : []),
    ...(isJustificationAsked ? (['justification'] as const) : []),
  ] as const;
  const parts = asked.filter((part) => log[part] !== true).join(',');
  return parts === '' ? [] : [{ problem: 'not-shown', facts: { operation, parts } }];
};
