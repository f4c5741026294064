import { blankContent, contentKinds } from '../../../src/document/content/index.js';
import { referencesIn, referrersOf } from '../../../src/document/items/index.js';
import { component, componentRow, riskRow, risk, wholeDocument } from '../../fixtures.js';
import { claimRow, flowRow } from '../../whole-service.js';

const exception = { text: 'Faults', source: '', readOn: null, noPersonalData: '' };

test('a content points to other items by its fields, and by the entries of its lists', () => {
  expect(referencesIn(risk({ activities: ['activity.1', 'activity.2'] }))).toEqual([
    { field: 'activities', id: 'activity.1' },
    { field: 'activities', id: 'activity.2' },
  ]);
  expect(referencesIn(component({ exceptions: [{ ...exception, transfer: 'transfer.1' }] }))).toEqual([
    { field: 'exceptions', id: 'transfer.1' },
  ]);
});

test.each(contentKinds)('a blank %s points nowhere', (kind) => {
  expect(referencesIn(blankContent(kind))).toEqual([]);
});

test('who deletes a row is told which items point to it, by which fields', () => {
  const document = [
    ...wholeDocument(),
    riskRow({ activities: ['activity.1', 'activity.1'] }, 'risk.2'),
    { ...flowRow({ activities: ['activity.1'] }, 'flow.2'), applies: false },
    componentRow({ exceptions: [{ ...exception, transfer: 'activity.1' }] }, 'component.2'),
  ];
  expect(referrersOf(document, 'activity.1').map(({ item, fields }) => [item.id, fields])).toEqual([
    ['use.1', ['activity']],
    ['risk.2', ['activities']],
    ['flow.2', ['activities']],
    ['component.2', ['exceptions']],
  ]);
  expect(referrersOf(document, 'need.aims').map(({ item }) => item.id)).toEqual(['claim.1']);
  expect(referrersOf([claimRow({ anchor: 'claim.1' })], 'claim.1')).toEqual([]);
});
