import type { PublicationMark } from '../../document/items/beside.js';
import { isBlankContent } from '../../document/items/is-answered.js';
import { isTable } from '../../document/items/is-table.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { say, sayIf, type ProblemOf } from '../rule/problem.js';
import { asking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  'no-mark': 'count';
  'mostly-redacted': 'percent';
  'no-exemption': 'title';
  'no-harm': 'title';
  'no-public-interest': 'title';
}
type Problem = ProblemOf<Problems>;

const field = 'mark';

/**
 * Every item that says something is marked to be published or redacted; what is redacted names the exemption, the harm
 * and why the public interest does not outweigh it; and not most of the document is (FOIA 2000 s.1, s.17; law 22).
 * Does not block.
 */
export const publishReady = ruleFinding<Problems>()('L83_PUBLISH_READY', (document, { thresholds }) => {
  const items = document.filter(saysSomething);
  const unmarked = items.filter(({ mark }) => mark === null).length;
  const redacted = items.flatMap((item) => (item.mark?.mark === 'redact' ? [{ item, mark: item.mark }] : []));
  const share = items.length === 0 ? 0 : redacted.length / items.length;
  return [
    ...redacted.flatMap(({ item, mark }) => problemsIn(mark).map((one) => asking(item, one))),
    ...[
      ...sayIf(unmarked > 0, 'no-mark', field, { count: unmarked }),
      ...sayIf(share > thresholds.redacted, 'mostly-redacted', field, { percent: Math.round(share * 100) }),
    ].map((one) => asking(null, one)),
  ];
});

const saysSomething = (item: ResolvedItem): boolean =>
  item.applies && !isTable(item) && item.content !== null && !isBlankContent(item.content);

const problemsIn = ({ exemptions, harm, publicInterest }: PublicationMark): readonly Problem[] => {
  if (exemptions.length === 0) return [say('no-exemption', field)];
  return [...sayIf(isBlank(harm), 'no-harm', field), ...sayIf(isBlank(publicInterest), 'no-public-interest', field)];
};
