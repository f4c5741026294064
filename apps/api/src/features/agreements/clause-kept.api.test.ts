import { expect, test } from '@jest/globals';
import { aForce, expectType, ledgerOf, mutate, query, useApi, type Force } from '../../../test/kit/index.js';
import { agreementInput } from '../../../test/kit/story.js';

useApi();

const words = { verdict: 'met', quotation: 'only on documented instructions', locator: 'Clause 4.1' };
const missing = { verdict: 'missing', quotation: '', locator: '' };

const aMappedLimb = async () => {
  const kent = await aForce();
  const recorded = await mutate(kent.contractsLead, 'recordAgreement', agreementInput(kent));
  const of = { agreementId: expectType(recorded, 'AgreementSaved').agreement.id, limbId: 'dpa2018.s59.6.a' };
  expectType(await map(kent, { ...of, expectedVersion: 0, ...words }), 'AgreementSaved');
  return { kent, of };
};
const map = (force: Force, input: object) => mutate(force.contractsLead, 'mapClause', input);
const mappingOf = async (force: Force, { agreementId, limbId }: { agreementId: string; limbId: string }) =>
  (await query(force.siro, 'agreement', { id: agreementId }))?.limbs.find(({ id }) => id === limbId)?.mapping;

test('quoted words are not left empty by another verdict unless that is said, and nothing is written', async () => {
  const { kent, of } = await aMappedLimb();
  const given = { ...of, expectedVersion: 1, ...missing };
  const refused = expectType(await map(kent, given), 'WouldEmpty');
  expect(refused.fields.map(({ field }) => field)).toEqual(['quotation', 'locator']);
  expect(await mappingOf(kent, of)).toMatchObject({ ...words, version: 1 });
  expectType(await map(kent, { ...given, emptying: ['quotation', 'locator'] }), 'AgreementSaved');
});

test('the same words sent again are no new version and no new entry', async () => {
  const { kent, of } = await aMappedLimb();
  const entries = (await ledgerOf(kent)).length;
  for (const expectedVersion of [0, 1])
    expectType(await map(kent, { ...of, expectedVersion, ...words }), 'AgreementSaved');
  expect(await mappingOf(kent, of)).toMatchObject({ version: 1 });
  expect(await ledgerOf(kent)).toHaveLength(entries);
});

test('what was said of a limb is in its history, with whoever said it, and can be brought back', async () => {
  const { kent, of } = await aMappedLimb();
  const avon = await aForce();
  const emptying = ['quotation', 'locator'];
  expectType(await map(kent, { ...of, expectedVersion: 1, ...missing, emptying }), 'AgreementSaved');
  expect(await query(kent.siro, 'clauseHistory', of)).toMatchObject({
    version: 2,
    earlier: [{ ...words, version: 1, by: { name: kent.contractsLead.name } }],
  });
  expect(await query(avon.siro, 'clauseHistory', of)).toBeNull();
  const back = { ...of, version: 1, expectedVersion: 2 };
  expectType(await mutate(kent.assessor, 'bringBackClause', back), 'NotAllowed');
  expectType(await mutate(avon.contractsLead, 'bringBackClause', back), 'NotThere');
  expectType(await mutate(kent.contractsLead, 'bringBackClause', { ...back, version: 9 }), 'NotThere');
  expectType(await mutate(kent.contractsLead, 'bringBackClause', { ...back, expectedVersion: 1 }), 'StaleVersion');
  expectType(await mutate(kent.contractsLead, 'bringBackClause', back), 'AgreementSaved');
  expect(await mappingOf(kent, of)).toMatchObject({ ...words, version: 3 });
  expect((await ledgerOf(kent)).at(-1)).toMatchObject({ act: 'bring-back-clause', subjectKind: 'clause' });
});

test('a second person’s reason is not lost to other words unless that is said, and is not given for them', async () => {
  const { kent, of } = await aMappedLimb();
  const generic = { ...words, quotation: 'Microsoft will comply with the GDPR.' };
  expectType(await map(kent, { ...of, expectedVersion: 1, ...generic }), 'AgreementSaved');
  const reason = 'Clause 1 defines “the GDPR” so that Part 3 is in it.';
  expectType(await mutate(kent.iao, 'acceptClauseWords', { ...of, expectedVersion: 2, reason }), 'AgreementSaved');
  const other = { ...of, expectedVersion: 3, ...words };
  expect(expectType(await map(kent, other), 'WouldEmpty').fields.map(({ field }) => field)).toEqual(['accepted']);
  expectType(await map(kent, { ...other, emptying: ['accepted'] }), 'AgreementSaved');
  expect((await query(kent.siro, 'clauseHistory', of))?.earlier[0]).toMatchObject({ version: 3, accepted: { reason } });
  const back = { ...of, version: 3, expectedVersion: 4 };
  expectType(await mutate(kent.contractsLead, 'bringBackClause', back), 'AgreementSaved');
  expect(await mappingOf(kent, of)).toMatchObject({ ...generic, accepted: null, version: 5 });
});
