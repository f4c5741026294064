import type { ContentOf } from '../../document/content/content.js';
import { loggedOperations, type LoggedOperation } from '../../document/kinds/enumerations.js';
import { daysBefore } from '../../kernel/instant.js';
import { sayIf, type ProblemOf } from '../rule/problem.js';
import { isBlank } from '../rule/rule.js';
import type { RuleLaw } from '../rule/rule-law.js';

/** The problems that the logs of one component can have. */
export interface ProblemsOfLogs {
  unsaid: 'component' | 'operations';
  'no-reason': 'component' | 'operations';
  'not-tested': 'component' | 'operations';
  'test-too-old': 'component' | 'days' | 'operations';
  'not-shown': 'component' | 'operation' | 'parts';
}
type Problem = ProblemOf<ProblemsOfLogs>;
type Logging = ContentOf<'logging'>;
type Log = Logging['operations'][number];

const field = 'operations';
const asList = (operations: readonly LoggedOperation[]): string => [...new Set(operations)].join(',');

/**
 * What is wrong with the logs of one component: an operation that nobody answered, a reason or a test that is missing or
 * too old, and what a log of consultation or disclosure does not show on the day (DPA 2018 s.62(1) to (3)). Those of a
 * kind are said together, in `operations` or `parts`.
 */
export const logProblems = (
  { component, operations: logs }: Logging,
  { day, logging }: RuleLaw,
): readonly Problem[] => {
  const days = logging.testGoodForDays;
  const oldest = daysBefore(day, days);
  const captured = logs.filter((log) => log.captured === 'yes');
  const said = new Set(logs.filter((log) => log.captured !== null).map(({ operation }) => operation));
  const listed = (problem: 'unsaid' | 'no-reason' | 'not-tested', operations: readonly LoggedOperation[]) =>
    sayIf(operations.length > 0, problem, field, { component, operations: asList(operations) });
  const those = (some: readonly Log[], test: (log: Log) => boolean) => some.filter(test).map((log) => log.operation);
  const isUntested = ({ testedOn }: Log) => testedOn === null || testedOn > day;
  const old = those(captured, (log) => !isUntested(log) && log.testedOn !== null && log.testedOn < oldest);
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
    ...sayIf(old.length > 0, 'test-too-old', field, { component, operations: asList(old), days }),
    ...captured.flatMap((log) => notShown(component, log, logging.isJustificationAsked)),
  ];
};

const notShown = (component: string, log: Log, isJustificationAsked: boolean): readonly Problem[] => {
  const { operation } = log;
  if (operation !== 'consultation' && operation !== 'disclosure') return [];
  const asked = [
    'timestamp',
    'identity',
    ...(operation === 'disclosure' ? (['recipient'] as const) : []),
    ...(isJustificationAsked ? (['justification'] as const) : []),
  ] as const;
  const parts = asked.filter((part) => log[part] !== true).join(',');
  return sayIf(parts !== '', 'not-shown', field, { component, operation, parts });
};
