import { inherentLevel } from '../../risk/level.js';
import { counting } from '../../document/counting.js';
import { findingOn, findingOnAll, isBlank, type Rule } from '../rule.js';

const rule = 'L68_STATUTORY_CONTENT';
const finding = findingOn(rule, true);

/**
 * An assessment describes the processing, assesses risks, and says what is done about each that is medium or high
 * (DPA 2018 s.64(3)(a) to (c); UK GDPR Art 35(7)(a), (c), (d)). Problems: `no-activities`; `no-risks`; `no-measure`
 * with `level`.
 */
export const statutoryContent: Rule = (document, { matrix }) => {
  const risks = counting(document, 'risk');
  const bare = risks.flatMap(({ item, content }) => {
    const level = inherentLevel(item, matrix);
    const isMeasured = content.measures.some((measure) => !isBlank(measure.text));
    return level === null || level === 'low' || isMeasured
      ? []
      : [finding(item, { problem: 'no-measure', field: 'measures', facts: { level } })];
  });
  return [
    ...(counting(document, 'activity').length === 0
      ? [findingOnAll(rule, true, { problem: 'no-activities', field: null })]
      : []),
    ...(risks.length === 0 ? [findingOnAll(rule, true, { problem: 'no-risks', field: null })] : []),
    ...bare,
  ];
};
