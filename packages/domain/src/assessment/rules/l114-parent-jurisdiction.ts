import { counting } from '../../document/counting.js';
import { findingOn, isBlank, type Rule } from '../rule.js';

const finding = findingOn('L114_PARENT_JURISDICTION', false);
const here = 'GB';

/**
 * Where the courts of another country reach a processor through its parent, the assessment holds a risk of disclosure
 * compelled abroad, and the processor must tell the controller of a demand (DPA 2018 s.64(3)(b), s.75(1A)). Whether that
 * risk is scored is said by L60. Does not block. Problems: `no-risk-of-compulsion` with `processor`, `country` and `count`
 * (processors), once, on the first of them; `no-notification` with `processor`, `country`.
 */
export const parentJurisdiction: Rule = (document, law) => {
  const known = new Map(law.processors.map(({ id, parentJurisdiction: country }) => [id, country]));
  const abroad = counting(document, 'processor').flatMap(({ item, content }) => {
    const reached = [content.parentJurisdiction, known.get(content.processor)];
    const country = reached.find((one) => one !== undefined && one !== null && !isBlank(one) && one !== here);
    return country ? [{ item, content, facts: { processor: content.processor, country } }] : [];
  });
  const [first] = abroad;
  const isAssessed = counting(document, 'risk').some(
    ({ content }) => content.harmType === 'compelled-disclosure-abroad',
  );
  const field = 'parentJurisdiction';
  return [
    ...(first && !isAssessed
      ? [
          finding(first.item, {
            problem: 'no-risk-of-compulsion',
            field,
            facts: { ...first.facts, count: abroad.length },
          }),
        ]
      : []),
    ...abroad
      .filter(({ content }) => isBlank(content.notification))
      .map(({ item, facts }) => finding(item, { problem: 'no-notification', field: 'notification', facts })),
  ];
};
