import type { ContentKind } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { isBlankContent } from '../../document/items/is-answered.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { inherentLevel } from '../../risk/level.js';
import type { Finding } from '../finding/finding.js';
import { isLeftOpen } from '../reading/left-open.js';
import { findingOn, findingOnAll, isBlank, type Problem, type Rule } from '../finding/rule.js';

const rule = 'L68_STATUTORY_CONTENT';
const finding = findingOn(rule, true);

/**
 * An assessment describes the processing, assesses the risks to people, says what is done about each that is medium or
 * high, and under Part 3 which safeguards show that the law is kept (DPA 2018 s.64(3)(a) to (d); UK GDPR Art 35(7)(a),
 * (c), (d)). What is left open is said by L11, L13 and L14. Problems: `no-activities`; `no-risks`; `no-safeguards`; of an
 * item, `no-description`, `no-harm`, `no-measure` with `level`, `safeguard-not-described` with `provision`.
 */
export const statutoryContent: Rule = (document, { matrix }) => {
  const activities = countingItems(document, 'activity');
  const risks = countingItems(document, 'risk');
  const safeguards = countingItems(document, 'safeguard').filter(({ content }) => !isBlankContent(content));
  const isUnderPart3 = activities.some(({ content }) => content.regime === 'part-3');
  return [
    ...(activities.length === 0 ? missing(document, 'activity', 'no-activities') : []),
    ...(risks.length === 0 ? missing(document, 'risk', 'no-risks') : []),
    ...(isUnderPart3 && safeguards.length === 0 ? missing(document, 'safeguard', 'no-safeguards') : []),
    ...blank(activities, ({ description }) => description, { problem: 'no-description', field: 'description' }),
    ...blank(risks, ({ harm }) => harm, { problem: 'no-harm', field: 'harm' }),
    ...safeguards
      .filter(({ content }) => isBlank(content.how))
      .map(({ item, content: { provision } }) =>
        finding(item, { problem: 'safeguard-not-described', field: 'how', facts: { provision } }),
      ),
    ...risks.flatMap(({ item, content }) => {
      const level = inherentLevel(item, matrix);
      const isMeasured = content.measures.some((measure) => !isBlank(measure.text));
      return level === null || level === 'low' || isMeasured
        ? []
        : [finding(item, { problem: 'no-measure', field: 'measures', facts: { level } })];
    }),
  ];
};

const missing = (document: readonly ResolvedItem[], kind: ContentKind, problem: string): readonly Finding[] =>
  isLeftOpen(document, kind) ? [] : [findingOnAll(rule, true, { problem, field: null })];

const blank = <C>(
  some: readonly { readonly item: ResolvedItem; readonly content: C }[],
  textOf: (content: C) => string,
  problem: Problem,
): readonly Finding[] =>
  some.filter(({ content }) => isBlank(textOf(content))).map(({ item }) => finding(item, problem));
