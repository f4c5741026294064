import type { RiskContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import type { HarmType, Regime } from '../../document/kinds/enumerations.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import type { Finding } from '../finding/finding.js';
import { isLeftOpen } from '../reading/left-open.js';
import { findingOnTable } from '../reading/on-table.js';
import { findingOn, type Rule } from '../finding/rule.js';

const finding = findingOn('L52_RISK_REGIME', false);
const onTable = findingOnTable('L52_RISK_REGIME', false);
const harmsToRights: readonly HarmType[] = ['loss-of-rights', 'inaccuracy-not-correctable'];

/**
 * Risks are assessed regime by regime: each says which it is under, and every regime of the activities has a risk, and
 * one to the rights of people (DPA 2018 s.64(3)(b); UK GDPR Art 35(7)(c)). Does not block. Problems: `no-regime` of one
 * risk; `none-has-regime` with `count`, said once; `regime-without-risk` and `regime-without-risk-to-rights` with `regime`.
 */
export const riskRegime: Rule = (document) => {
  const risks = countingItems(document, 'risk');
  const bare = risks.filter(({ content }) => content.regime === null);
  if (bare.length > 1 && bare.length === risks.length)
    return [onTable(document, 'risk', { problem: 'none-has-regime', field: 'regime', facts: { count: bare.length } })];
  if (bare.length > 0) return bare.map(({ item }) => finding(item, { problem: 'no-regime', field: 'regime' }));
  if (risks.length === 0 || isLeftOpen(document, 'risk')) return [];
  return [...regimesOf(document)].flatMap((regime) =>
    coverage(
      document,
      regime,
      risks.map(({ content }) => content),
    ),
  );
};

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
): readonly Finding[] => {
  const own = risks.filter((risk) => risk.regime === regime);
  if (own.some(({ harmType }) => harmsToRights.includes(harmType))) return [];
  const problem = own.length === 0 ? 'regime-without-risk' : 'regime-without-risk-to-rights';
  return [onTable(document, 'risk', { problem, field: null, facts: { regime } })];
};
