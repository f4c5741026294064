import { countingItems } from '../../document/items/counting.js';
import { isBlankContent } from '../../document/items/is-answered.js';
import { countingOrOpen, hasTooFewRows } from '../reading/left-open.js';
import { findingOnTable } from '../reading/on-table.js';
import { findingOn, isBlank, type Rule } from '../finding/rule.js';

const finding = findingOn('L67_RISK_LIBRARY', false);
const onTable = findingOnTable('L67_RISK_LIBRARY', false);

/**
 * Every known risk of such a service is assessed, or set aside with a reason: what went wrong elsewhere is looked at
 * once (DPA 2018 s.37, s.39(1), s.64(3)(b)). Does not block. Problems, each with `knownRisk`: `not-assessed`, said once
 * of each; `no-reason` of one that is set aside.
 */
export const riskLibrary: Rule = (document, { knownRisks }) => {
  const setAside = countingItems(document, 'set-aside').filter(({ content }) => !isBlankContent(content));
  const looked = new Set([
    ...countingOrOpen(document, 'risk').map(({ knownRisk }) => knownRisk),
    ...countingOrOpen(document, 'set-aside').map(({ knownRisk }) => knownRisk),
  ]);
  const missing = hasTooFewRows(document, 'risk') ? [] : knownRisks.filter(({ id }) => !looked.has(id));
  return [
    ...missing.map(({ id }) =>
      onTable(document, 'risk', { problem: 'not-assessed', field: null, facts: { knownRisk: id } }),
    ),
    ...setAside
      .filter(({ content }) => isBlank(content.reason))
      .map(({ item, content: { knownRisk } }) =>
        finding(item, { problem: 'no-reason', field: 'reason', facts: { knownRisk } }),
      ),
  ];
};
