import type { RiskContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import type { HarmType, Regime } from '../../document/kinds/enumerations.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { isLeftOpen } from '../reading/left-open.js';
import { tableOf } from '../reading/on-table.js';
import { say } from '../rule/problem.js';
import { asking, ruleFinding, type FoundOf } from '../rule/rule.js';

interface Problems {
  'no-regime': 'title';
  'none-has-regime': 'count';
  'regime-without-risk': 'regime';
  'regime-without-risk-to-rights': 'regime';
}
type Found = FoundOf<Problems>;

const harmsToRights: readonly HarmType[] = ['loss-of-rights', 'inaccuracy-not-correctable'];

/**
 * Risks are assessed regime by regime: each says which it is under, and every regime of the activities has a risk, and
 * one to the rights of people (DPA 2018 s.64(3)(b); UK GDPR Art 35(7)(c)). Does not block.
 */
export const riskRegime = ruleFinding<Problems>()('L52_RISK_REGIME', (document) => {
  const risks = countingItems(document, 'risk');
  const bare = risks.filter(({ content }) => content.regime === null);
  if (bare.length > 1 && bare.length === risks.length)
    return [asking(tableOf(document, 'risk'), say('none-has-regime', 'regime', { count: bare.length }))];
  if (bare.length > 0) return bare.map(({ item }) => asking(item, say('no-regime', 'regime')));
  if (risks.length === 0 || isLeftOpen(document, 'risk')) return [];
  return [...regimesOf(document)].flatMap((regime) =>
    coverage(
      document,
      regime,
      risks.map(({ content }) => content),
    ),
  );
});

const regimesOf = (document: readonly ResolvedItem[]): ReadonlySet<Regime> =>
  new Set(
    countingItems(document, 'activity')
      .map(({ content }) => content.regime)
      .filter((regime) => regime !== null),
  );

const coverage = (
  document: readonly ResolvedItem[],
  regime: Regime,
  risks: readonly RiskContent[],
): readonly Found[] => {
  const own = risks.filter((risk) => risk.regime === regime);
  if (own.some(({ harmType }) => harmsToRights.includes(harmType))) return [];
  const problem = own.length === 0 ? 'regime-without-risk' : 'regime-without-risk-to-rights';
  return [asking(tableOf(document, 'risk'), say(problem, null, { regime }))];
};
