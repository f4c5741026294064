import type { PublicationMark } from '../../document/items/beside.js';
import { isBlankContent } from '../../document/items/is-answered.js';
import { isTable } from '../../document/items/is-table.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import type { Finding } from '../finding/finding.js';
import { findingOn, findingOnAll, isBlank, type Problem, type Rule } from '../finding/rule.js';

const rule = 'L83_PUBLISH_READY';
const finding = findingOn(rule, false);

/**
 * Every item that says something is marked to be published or redacted; what is redacted names the exemption, the harm
 * and why the public interest does not outweigh it; and not most of the document is (FOIA 2000 s.1, s.17; law 22). Does
 * not block. Problems: `no-mark` with `count` (items), once; `mostly-redacted` with `percent`, once; of each
 * `no-exemption`, else `no-harm` and `no-public-interest`.
 */
export const publishReady: Rule = (document, { thresholds }) => {
  const items = document.filter(saysSomething);
  const unmarked = items.filter(({ mark }) => mark === null).length;
  const redacted = items.flatMap((item) => (item.mark?.mark === 'redact' ? [{ item, mark: item.mark }] : []));
  const share = items.length === 0 ? 0 : redacted.length / items.length;
  const onAll = (problem: Problem): Finding => findingOnAll(rule, false, problem);
  return [
    ...redacted.flatMap(({ item, mark }) => problems(mark).map((one) => finding(item, one))),
    ...(unmarked > 0 ? [onAll({ problem: 'no-mark', field: 'mark', facts: { count: unmarked } })] : []),
    ...(share > thresholds.redacted
      ? [onAll({ problem: 'mostly-redacted', field: 'mark', facts: { percent: Math.round(share * 100) } })]
      : []),
  ];
};

const saysSomething = (item: ResolvedItem): boolean =>
  item.applies && !isTable(item) && item.content !== null && !isBlankContent(item.content);

const problems = ({ exemptions, harm, publicInterest }: PublicationMark): readonly Problem[] => {
  const field = 'mark';
  if (exemptions.length === 0) return [{ problem: 'no-exemption', field }];
  return [
    ...(isBlank(harm) ? [{ problem: 'no-harm', field }] : []),
    ...(isBlank(publicInterest) ? [{ problem: 'no-public-interest', field }] : []),
  ];
};
