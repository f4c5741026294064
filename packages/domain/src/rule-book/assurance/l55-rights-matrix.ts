import { countingItems, type Counting } from '../../document/items/counting.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { isBlankContent } from '../../document/items/is-answered.js';
import { countingOrOpen, hasTooFewRows } from '../reading/left-open.js';
import { tableOf } from '../reading/on-table.js';
import { say, sayIf } from '../rule/problem.js';
import { blocking, isBlank, ruleFinding, type FoundOf } from '../rule/rule.js';
import type { RuleLaw } from '../rule/rule-law.js';

interface Problems {
  'no-rights': 'regimes' | 'count';
  'right-missing': 'right' | 'regime';
  'unknown-right': 'right';
  'other-regime': 'right' | 'regime';
  'no-mechanism': 'right';
  'no-capability': 'right';
  'no-restriction': 'right';
  'not-tested': 'right';
}
type Found = FoundOf<Problems>;

type AskedRight = RuleLaw['rights'][number];

/**
 * Every right of every regime that an activity is under is answered: how, by what the components can do, when it is
 * restricted, and with a test (DPA 2018 ss.44 to 47, s.52; UK GDPR Ch. III). Where a regime has no row at all, that is
 * said once.
 */
export const rightsMatrix = ruleFinding<Problems>()('L55_RIGHTS_MATRIX', (document, law) => {
  const regimes = new Set(countingItems(document, 'activity').map(({ content }) => content.regime));
  const asked = law.rights.filter(({ regime }) => regimes.has(regime));
  const rows = countingItems(document, 'right').filter(({ content }) => !isBlankContent(content));
  return [...missing(document, asked), ...rows.flatMap((row) => ofRow(row, law, new Set(asked)))];
});

const missing = (document: readonly ResolvedItem[], asked: readonly AskedRight[]): readonly Found[] => {
  const answered = new Set(countingOrOpen(document, 'right').map(({ right }) => right));
  const absent = asked.filter(({ id }) => !answered.has(id));
  if (absent.length === 0 || hasTooFewRows(document, 'right')) return [];
  const begun = new Set(asked.filter(({ id }) => answered.has(id)).map(({ regime }) => regime));
  const whole = absent.filter(({ regime }) => !begun.has(regime));
  const facts = { regimes: [...new Set(whole.map(({ regime }) => regime))].join(','), count: whole.length };
  return [
    ...(whole.length > 0 ? [blocking(tableOf(document, 'right'), say('no-rights', null, facts))] : []),
    ...absent
      .filter(({ regime }) => begun.has(regime))
      .map(({ id, regime }) => blocking(tableOf(document, 'right'), say('right-missing', null, { right: id, regime }))),
  ];
};

const ofRow = (
  { item, content }: Counting<'right'>,
  { rights, day }: RuleLaw,
  asked: ReadonlySet<AskedRight>,
): readonly Found[] => {
  const { right, regime, mechanism, capability, restriction, testedOn } = content;
  const known = rights.find(({ id }) => id === right);
  const facts = { right };
  if (known === undefined) return [blocking(item, say('unknown-right', 'right', facts))];
  if (!asked.has(known)) return [];
  return [
    ...sayIf(regime !== known.regime, 'other-regime', 'regime', { right, regime: known.regime }),
    ...sayIf(isBlank(mechanism), 'no-mechanism', 'mechanism', facts),
    ...sayIf(isBlank(capability), 'no-capability', 'capability', facts),
    ...sayIf(isBlank(restriction), 'no-restriction', 'restriction', facts),
    ...sayIf(testedOn === null || testedOn > day, 'not-tested', 'testedOn', facts),
  ].map((one) => blocking(item, one));
};
