import type { ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { placesWithoutTransfer } from '../reading/places-abroad.js';
import { findingOn, isBlank, type Problem, type Rule } from '../finding/rule.js';
import { protectionProblems, routeProblems } from './transfer-conditions.js';

const finding = findingOn('L113_TRANSFER_TESTS', true);

/**
 * Every transfer passes the tests of its regime on the day: who receives the data and where, why that is necessary, what
 * protects it, what of further transfers; and every place abroad of a component in use has its transfer (DPA 2018 s.73,
 * s.75 to s.78; UK GDPR Art 44A to 49). An approval under the one regime is none under the other. What protects a transfer
 * under Part 4 is not among these tests. Problems: `no-country`;
 * `no-regime`; `no-recipient-type`; `no-mechanism`; `mechanism-of-other-regime` with `mechanism`, `regime`;
 * `recipient-of-other-regime` with `recipientType`, `regime`; `processor-route-closed`; `other-recipient-needs-more`;
 * `not-approved` with `country`, `regime`; `no-test`; `no-test-day`; `regulator-not-informed`; `no-necessity`;
 * `no-onward`; `abroad-without-transfer` with `component` and `place` (with commas between).
 */
export const transferTests: Rule = (document, law) => [
  ...countingItems(document, 'transfer').flatMap(({ item, content }) =>
    [...said(content), ...routeProblems(content, law), ...protectionProblems(content, law)].map((one) =>
      finding(item, one),
    ),
  ),
  ...placesWithoutTransfer(document).map(({ one: { item, content }, places }) =>
    finding(item, {
      problem: 'abroad-without-transfer',
      field: 'abroad',
      facts: { component: content.component, place: places.join(',') },
    }),
  ),
];

type Transfer = ContentOf<'transfer'>;

const said = (transfer: Transfer): readonly Problem[] => [
  ...(transfer.country === null || isBlank(transfer.country) ? [{ problem: 'no-country', field: 'country' }] : []),
  ...(transfer.regime === null ? [{ problem: 'no-regime', field: 'regime' }] : []),
  ...(transfer.recipientType === null ? [{ problem: 'no-recipient-type', field: 'recipientType' }] : []),
  ...(transfer.mechanism === null && transfer.regime !== 'part-4'
    ? [{ problem: 'no-mechanism', field: 'mechanism' }]
    : []),
  ...(isBlank(transfer.necessity) ? [{ problem: 'no-necessity', field: 'necessity' }] : []),
  ...(isBlank(transfer.onward) ? [{ problem: 'no-onward', field: 'onward' }] : []),
];
