import type { ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { placesWithoutTransfer } from '../reading/places-abroad.js';
import { say, sayIf, type ProblemOf } from '../rule/problem.js';
import { blocking, isBlank, ruleFinding } from '../rule/rule.js';
import { protectionProblems, routeProblems, type ProblemsOfConditions } from './transfer-conditions.js';

interface Problems extends ProblemsOfConditions {
  'no-country': 'title';
  'no-regime': 'title';
  'no-recipient-type': 'title';
  'no-mechanism': 'title';
  'no-necessity': 'title';
  'no-onward': 'title';
  'abroad-without-transfer': 'component' | 'place';
}
type Problem = ProblemOf<Problems>;

/**
 * Every transfer passes the tests of its regime on the day: who receives the data and where, why that is necessary,
 * what protects it, what of further transfers; and every place abroad of a component in use has its transfer (DPA 2018
 * s.73, s.75 to s.78; UK GDPR Art 44A to 49). An approval under the one regime is none under the other. What protects
 * a transfer under Part 4 is not among these tests.
 */
export const transferTests = ruleFinding<Problems>()('L113_TRANSFER_TESTS', (document, law) => [
  ...countingItems(document, 'transfer').flatMap(({ item, content }) =>
    [...said(content), ...routeProblems(content, law), ...protectionProblems(content, law)].map((one) =>
      blocking(item, one),
    ),
  ),
  ...placesWithoutTransfer(document).map(({ one: { item, content }, places }) =>
    blocking(item, say('abroad-without-transfer', 'abroad', { component: content.component, place: places.join(',') })),
  ),
]);

type Transfer = ContentOf<'transfer'>;

const said = (transfer: Transfer): readonly Problem[] => [
  ...sayIf(transfer.country === null || isBlank(transfer.country), 'no-country', 'country'),
  ...sayIf(transfer.regime === null, 'no-regime', 'regime'),
  ...sayIf(transfer.recipientType === null, 'no-recipient-type', 'recipientType'),
  ...sayIf(transfer.mechanism === null && transfer.regime !== 'part-4', 'no-mechanism', 'mechanism'),
  ...sayIf(isBlank(transfer.necessity), 'no-necessity', 'necessity'),
  ...sayIf(isBlank(transfer.onward), 'no-onward', 'onward'),
];
