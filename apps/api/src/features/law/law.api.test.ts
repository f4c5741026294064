import { expect, test } from '@jest/globals';
import { commencements } from '@countersign/catalogue';
import {
  aForce,
  aProgramme,
  aRegulator,
  aRelease,
  expectType,
  mutate,
  query,
  question,
  useApi,
} from '../../../test/kit/index.js';

useApi();

const [changed] = commencements.flatMap(({ id, changes }) =>
  changes.map((change) => ({ ...change, commencement: id })),
);

test('a day on which the law changed lists the items that cite what changed, and no other', async () => {
  const force = await aForce();
  const cites = question('need', { law: [changed?.id ?? ''] });
  const { id: releaseId } = await aRelease(await aProgramme(), [cites, question('scope')]);
  expectType(await mutate(force.assessor, 'forkRelease', { releaseId }), 'ReleaseForked');
  const found = await query(force.dpo, 'commencements');
  expect(found.map(({ id }) => id)).toEqual(commencements.map(({ id }) => id).reverse());
  const day = found.find(({ id }) => id === changed?.commencement);
  expect(day?.assessments).toMatchObject([{ items: [{ id: 'need', law: cites.law }], signature: false }]);
  const { before, after } = changed ?? {};
  expect(day?.changes.find(({ id }) => id === changed?.id)).toMatchObject({ before, after });
});

test('who has no assessment reads the days alone', async () => {
  const [programme, regulator] = [await aProgramme(), await aRegulator()];
  for (const person of [programme.author, regulator.inspector]) {
    const found = await query(person, 'commencements');
    expect(found).toHaveLength(commencements.length);
    expect(found.flatMap(({ assessments }) => assessments)).toEqual([]);
  }
});
