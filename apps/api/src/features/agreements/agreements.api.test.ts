import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { limits } from '@countersign/domain';
import { aForce, expectType, ledgerOf, mutate, query, useApi } from '../../../test/kit/index.js';
import { agreementInput, aMappedAgreement, aPdf, service } from '../../../test/kit/story.js';

useApi();

test('an executed agreement is held with its file, and comes back as it was', async () => {
  const kent = await aForce();
  const input = agreementInput(kent);
  const { agreement } = expectType(await mutate(kent.contractsLead, 'recordAgreement', input), 'AgreementSaved');
  const bytes = Buffer.from(input.fileBase64, 'base64');
  expect(agreement.fileHash).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(agreement).toMatchObject({ inForce: true, metCount: 0, fileSize: bytes.byteLength });
  const file = await query(kent.dpo, 'agreementFile', { id: agreement.id });
  expect(file).toMatchObject({ base64: input.fileBase64, fileType: 'application/pdf' });
});

test.each([
  ['a party that is not this controller', { parties: ['National Enabling Programme', 'Microsoft'] }, 'parties'],
  ['a file that is neither PDF nor Word', { fileBase64: Buffer.from('hello').toString('base64') }, 'file'],
  ['half a file', { fileBase64: '%%%' }, 'file'],
  ['dates that run backwards', { effectiveUntil: '2019-01-01' }, 'effectiveUntil'],
  ['a processor nobody knows', { processor: 'acme' }, 'processor'],
  ['a service nobody knows', { serviceId: 'other' }, 'serviceId'],
])('%s is refused', async (_, change, field) => {
  const kent = await aForce();
  const refused = await mutate(kent.contractsLead, 'recordAgreement', { ...agreementInput(kent), ...change });
  expect(refused).toMatchObject({ __typename: 'BadInput', field });
  expect(await query(kent.contractsLead, 'agreements', { serviceId: service })).toEqual([]);
});

test('a clause is met only by quoted words and where they stand', async () => {
  const kent = await aForce();
  const recorded = await mutate(kent.contractsLead, 'recordAgreement', agreementInput(kent));
  const { agreement } = expectType(recorded, 'AgreementSaved');
  const clause = { agreementId: agreement.id, clauseId: 'dpa2018.s59.7', expectedVersion: 0, verdict: 'met' };
  const map = (change: object) =>
    mutate(kent.contractsLead, 'mapClause', { ...clause, quotation: '', locator: 'Clause 7', ...change });
  expect(await map({})).toMatchObject({ __typename: 'BadInput', field: 'quotation' });
  expect(await map({ quotation: 'word '.repeat(41) })).toMatchObject({ __typename: 'BadInput', field: 'quotation' });
  expect(await map({ quotation: 'only on instruction', clauseId: 'nothing' })).toMatchObject({
    __typename: 'NotThere',
  });
  expect(await map({ quotation: 'only on instruction' })).toMatchObject({ agreement: { metCount: 1 } });
  expect(await map({ quotation: 'another' })).toMatchObject({ __typename: 'StaleVersion', currentVersion: 1 });
});

test('twenty clauses mapped are twenty met and twenty entries, and another force sees none of it', async () => {
  const [kent, avon] = [await aForce(), await aForce()];
  const { id } = await aMappedAgreement(kent);
  expect(await query(kent.siro, 'agreement', { id })).toMatchObject({ metCount: 20 });
  expect((await ledgerOf(kent)).filter(({ act }) => act === 'map-clause')).toHaveLength(20);
  expect(await query(avon.contractsLead, 'agreement', { id })).toBeNull();
  expect(await query(avon.contractsLead, 'agreementFile', { id })).toBeNull();
});

test('a file of more than 5 MB is refused', async () => {
  const kent = await aForce();
  const input = { ...agreementInput(kent), fileBase64: aPdf('x'.repeat(limits.file)) };
  expect(await mutate(kent.contractsLead, 'recordAgreement', input)).toMatchObject({ field: 'file' });
});
