import { countingItems, type Counting } from '../../document/items/counting.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { isBlankContent } from '../../document/items/is-answered.js';
import type { Finding } from '../finding/finding.js';
import { countingOrOpen, hasTooFewRows } from '../reading/left-open.js';
import { findingOnTable } from '../reading/on-table.js';
import { findingOn, isBlank, type Problem, type Rule, type RuleLaw } from '../finding/rule.js';

type AskedRight = RuleLaw['rights'][number];

const finding = findingOn('L55_RIGHTS_MATRIX', true);
const onTable = findingOnTable('L55_RIGHTS_MATRIX', true);

/**
 * Every right of every regime that an activity is under is answered: how, by what the components can do, when it is
 * restricted, and with a test (DPA 2018 ss.44 to 47, s.52; UK GDPR Ch. III). Problems: `no-rights` with `regimes`,
 * `count`, said once where a regime has none; `right-missing` with `right`, `regime`; and of one row, each with `right`:
 * `unknown-right`; `other-regime` with `regime`; `no-mechanism`; `no-capability`; `no-restriction`; `not-tested`.
 */
export const rightsMatrix: Rule = (document, law) => {
  const regimes = new Set(countingItems(document, 'activity').map(({ content }) => content.regime));
  const asked = law.rights.filter(({ regime }) => regimes.has(regime));
  const rows = countingItems(document, 'right').filter(({ content }) => !isBlankContent(content));
  return [...missing(document, asked), ...rows.flatMap((row) => ofRow(row, law, new Set(asked)))];
};

const missing = (document: readonly ResolvedItem[], asked: readonly AskedRight[]): readonly Finding[] => {
  const answered = new Set(countingOrOpen(document, 'right').map(({ right }) => right));
  const absent = asked.filter(({ id }) => !answered.has(id));
  if (absent.length === 0 || hasTooFewRows(document, 'right')) return [];
  const begun = new Set(asked.filter(({ id }) => answered.has(id)).map(({ regime }) => regime));
  const whole = absent.filter(({ regime }) => !begun.has(regime));
  const facts = { regimes: [...new Set(whole.map(({ regime }) => regime))].join(','), count: whole.length };
  return [
    ...(whole.length > 0 ? [onTable(document, 'right', { problem: 'no-rights', field: null, facts })] : []),
    ...absent
      .filter(({ regime }) => begun.has(regime))
      .map(({ id, regime }) =>
        onTable(document, 'right', { problem: 'right-missing', field: null, facts: { right: id, regime } }),
      ),
  ];
};

const ofRow = (
  { item, content }: Counting<'right'>,
  { rights, day }: RuleLaw,
  asked: ReadonlySet<AskedRight>,
): readonly Finding[] => {
  const { right, regime, mechanism, capability, restriction, testedOn } = content;
  const known = rights.find(({ id }) => id === right);
  const say = (problem: Omit<Problem, 'facts'>, facts: Problem['facts'] = {}) =>
    finding(item, { ...problem, facts: { right, ...facts } });
  if (known === undefined) return [say({ problem: 'unknown-right', field: 'right' })];
  if (!asked.has(known)) return [];
  return [
    ...(regime === known.regime ? [] : [say({ problem: 'other-regime', field: 'regime' }, { regime: known.regime })]),
    ...(isBlank(mechanism) ? [say({ problem: 'no-mechanism', field: 'mechanism' })] : []),
    ...(isBlank(capability) ? [say({ problem: 'no-capability', field: 'capability' })] : []),
    ...(isBlank(restriction) ? [say({ problem: 'no-restriction', field: 'restriction' })] : []),
    ...(testedOn === null || testedOn > day ? [say({ problem: 'not-tested', field: 'testedOn' })] : []),
  ];
};
