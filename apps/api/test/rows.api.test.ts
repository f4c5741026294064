import { expect, test } from '@jest/globals';
import { untrueRows } from './kit/check-rows.js';
import { aForce, running, useApi } from './kit/index.js';
import { readUntrueRow } from './kit/untrue-row.js';

useApi();

test('a row that is not what a statement of the service is taken for fails the test that read it', async () => {
  const { id } = await aForce();
  await running().owner.asSystem(id, (tx) => readUntrueRow(tx as never));
  expect(untrueRows()).toEqual(["data/id must be number in select 'one' as id"]);
});
