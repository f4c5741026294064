import { countingItems, type Counting } from '../../document/items/counting.js';
import { say, type ProblemOf } from '../rule/problem.js';
import { blocking, ruleFinding } from '../rule/rule.js';

interface Problems {
  contradicted: 'title' | 'components' | 'flows' | 'transfers';
  'about-the-union': 'title';
  'none-named': 'title';
}
type Problem = ProblemOf<Problems>;

const union = /(?:^|[^\p{L}])(?:eu|eea|european union|european economic area)(?:$|[^\p{L}])/u;
const kingdom = /(?:^|[^\p{L}])(?:uk|united kingdom)(?:$|[^\p{L}])/u;

/**
 * A claim that nothing leaves speaks of the United Kingdom and not of the Union, and no component, flow or transfer of
 * the same document says otherwise; a claim that something does leave names it (DPA 2018 s.33, s.73(1): any country
 * but this one is a third country since the end of 2020, and one outside the European Union was before).
 */
export const contradiction = ruleFinding<Problems>()(
  'L112_CONTRADICTION',
  (document, { transfers: { isUnionAbroad } }) => {
    const components = countingItems(document, 'component').filter(({ content }) => content.abroad.length > 0).length;
    const flows = countingItems(document, 'flow').filter(({ content }) => content.crossesBorder === true).length;
    const transfers = countingItems(document, 'transfer').length;
    return countingItems(document, 'transfer-statement').flatMap((statement) =>
      problemsIn(statement, { components, flows, transfers }, isUnionAbroad).map((one) =>
        blocking(statement.item, one),
      ),
    );
  },
);

interface Abroad {
  readonly components: number;
  readonly flows: number;
  readonly transfers: number;
}

const problemsIn = (
  { content }: Counting<'transfer-statement'>,
  abroad: Abroad,
  isUnionAbroad: boolean,
): readonly Problem[] => {
  const isNamed = abroad.components + abroad.flows + abroad.transfers > 0;
  const field = 'leaves';
  if (content.leaves === 'some') return isNamed ? [] : [say('none-named', field)];
  if (content.leaves === null) return [];
  if (isNamed) return [say('contradicted', field, { ...abroad })];
  const text = content.text.toLowerCase();
  return isUnionAbroad && union.test(text) && !kingdom.test(text) ? [say('about-the-union', 'text')] : [];
};
