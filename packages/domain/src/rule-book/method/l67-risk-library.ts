import { countingItems } from '../../document/items/counting.js';
import { isBlankContent } from '../../document/items/is-answered.js';
import { countingOrOpen, hasTooFewRows } from '../reading/left-open.js';
import { tableOf } from '../reading/on-table.js';
import { say } from '../rule/problem.js';
import { asking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  'not-assessed': 'knownRisk';
  'no-reason': 'knownRisk';
}

/**
 * Every known risk of such a service is assessed, or set aside with a reason: what went wrong elsewhere is looked at
 * once (DPA 2018 s.37, s.39(1), s.64(3)(b)). Does not block.
 */
export const riskLibrary = ruleFinding<Problems>()('L67_RISK_LIBRARY', (document, { knownRisks }) => {
  const setAside = countingItems(document, 'set-aside').filter(({ content }) => !isBlankContent(content));
  const looked = new Set([
    ...countingOrOpen(document, 'risk').map(({ knownRisk }) => knownRisk),
    ...countingOrOpen(document, 'set-aside').map(({ knownRisk }) => knownRisk),
  ]);
  const missing = hasTooFewRows(document, 'risk') ? [] : knownRisks.filter(({ id }) => !looked.has(id));
  return [
    ...missing.map(({ id }) => asking(tableOf(document, 'risk'), say('not-assessed', null, { knownRisk: id }))),
    ...setAside
      .filter(({ content }) => isBlank(content.reason))
      .map(({ item, content: { knownRisk } }) => asking(item, say('no-reason', 'reason', { knownRisk }))),
  ];
});
