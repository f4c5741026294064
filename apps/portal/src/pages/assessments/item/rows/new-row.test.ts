import { expect, test } from '@jest/globals';
import { anItem } from '../../reading/test-item.js';
import { newRow } from './new-row.js';

test('what the rules say of a row that is empty is not said of its table, which has rows', () => {
  const table = anItem({ id: 'activities', kind: 'activity', title: 'Processing activities', minimumRows: 1 });
  expect(newRow(table)).toMatchObject({ id: 'activities/new', tableId: 'activities', title: 'An activity' });
});
