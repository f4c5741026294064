import type { ContentKind } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { isBlankContent } from '../../document/items/is-answered.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { inherentLevel } from '../../risk/level.js';
import { isLeftOpen } from '../reading/left-open.js';
import { say, type ProblemOf } from '../rule/problem.js';
import { blocking, isBlank, ruleFinding, type FoundOf } from '../rule/rule.js';

interface Problems {
  'no-activities': never;
  'no-risks': never;
  'no-safeguards': never;
  'no-description': 'title';
  'no-harm': 'title';
  'no-measure': 'title' | 'level';
  'safeguard-not-described': 'provision';
}
type Found = FoundOf<Problems>;
type OfAll = 'no-activities' | 'no-risks' | 'no-safeguards';
type OfItem = ProblemOf<Problems, 'no-description' | 'no-harm'>;

/**
 * An assessment describes the processing, assesses the risks to people, says what is done about each that is medium or
 * high, and under Part 3 which safeguards show that the law is kept (DPA 2018 s.64(3)(a) to (d); UK GDPR Art 35(7)(a),
 * (c), (d)). What is left open is said by L11, L13 and L14.
 */
export const statutoryContent = ruleFinding<Problems>()('L68_STATUTORY_CONTENT', (document, { matrix }) => {
  const activities = countingItems(document, 'activity');
  const risks = countingItems(document, 'risk');
  const safeguards = countingItems(document, 'safeguard').filter(({ content }) => !isBlankContent(content));
  const isUnderPart3 = activities.some(({ content }) => content.regime === 'part-3');
  return [
    ...(activities.length === 0 ? missing(document, 'activity', 'no-activities') : []),
    ...(risks.length === 0 ? missing(document, 'risk', 'no-risks') : []),
    ...(isUnderPart3 && safeguards.length === 0 ? missing(document, 'safeguard', 'no-safeguards') : []),
    ...blank(activities, ({ description }) => description, say('no-description', 'description')),
    ...blank(risks, ({ harm }) => harm, say('no-harm', 'harm')),
    ...safeguards
      .filter(({ content }) => isBlank(content.how))
      .map(({ item, content: { provision } }) => blocking(item, say('safeguard-not-described', 'how', { provision }))),
    ...risks.flatMap(({ item, content }) => {
      const level = inherentLevel(item, matrix);
      const isMeasured = content.measures.some((measure) => !isBlank(measure.text));
      return level === null || level === 'low' || isMeasured
        ? []
        : [blocking(item, say('no-measure', 'measures', { level }))];
    }),
  ];
});

const missing = (document: readonly ResolvedItem[], kind: ContentKind, problem: OfAll): readonly Found[] =>
  isLeftOpen(document, kind) ? [] : [blocking(null, say(problem, null))];

const blank = <C>(
  some: readonly { readonly item: ResolvedItem; readonly content: C }[],
  textOf: (content: C) => string,
  problem: OfItem,
): readonly Found[] =>
  some.filter(({ content }) => isBlank(textOf(content))).map(({ item }) => blocking(item, problem));
