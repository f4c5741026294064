import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { limbs } from '@countersign/catalogue';
import { fieldLimits } from '@countersign/domain/document/words';
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
  ['a caterer instead of the processor', { parties: null }, 'parties'],
  ['a service nobody knows', { serviceId: 'other' }, 'serviceId'],
])('%s is refused', async (_, change, field) => {
  const kent = await aForce();
  const parties = 'parties' in change && change.parties === null ? { parties: [kent.name, 'Good Food Ltd'] } : {};
  const input = { ...agreementInput(kent), ...change, ...parties };
  const refused = await mutate(kent.contractsLead, 'recordAgreement', input);
  expect(refused).toMatchObject({ __typename: 'BadInput', field });
  expect(await query(kent.contractsLead, 'agreements', { serviceId: service })).toEqual([]);
});

test('an agreement and a clause are refused with every fault, in the order of the form', async () => {
  const kent = await aForce();
  const whole = agreementInput(kent);
  const counterparty = { reason: 'n/a', fileName: '', fileBase64: '' };
  const faults = [
    [
      { title: ' ', effectiveFrom: '', effectiveUntil: '31 2', fileBase64: '' },
      'title effectiveFrom effectiveUntil file',
    ],
    [
      { parties: [kent.name, 'Good Food Ltd'], counterparty, fileBase64: '%%%' },
      'counterpartyReason counterpartyFile file',
    ],
  ] as const;
  for (const [change, fields] of faults) {
    const refused = await mutate(kent.contractsLead, 'recordAgreement', { ...whole, ...change });
    expect(expectType(refused, 'BadInput').problems.map(({ field }) => field)).toEqual(fields.split(' '));
  }
  const { agreement } = expectType(await mutate(kent.contractsLead, 'recordAgreement', whole), 'AgreementSaved');
  const clause = { agreementId: agreement.id, limbId: 'dpa2018.s59.7', expectedVersion: 0, verdict: null };
  const unsaid = await mutate(kent.contractsLead, 'mapClause', { ...clause, quotation: 'on instruction', locator: '' });
  expect(expectType(unsaid, 'BadInput').problems.map(({ field }) => field)).toEqual(['verdict', 'locator']);
});

test('a clause is met only by quoted words and where they stand', async () => {
  const kent = await aForce();
  const recorded = await mutate(kent.contractsLead, 'recordAgreement', agreementInput(kent));
  const { agreement } = expectType(recorded, 'AgreementSaved');
  const clause = { agreementId: agreement.id, limbId: 'dpa2018.s59.7', expectedVersion: 0, verdict: 'met' };
  const map = (change: object) =>
    mutate(kent.contractsLead, 'mapClause', { ...clause, quotation: '', locator: 'Clause 7', ...change });
  expect(await map({})).toMatchObject({ __typename: 'BadInput', field: 'quotation' });
  expect(await map({ quotation: 'word '.repeat(41) })).toMatchObject({ __typename: 'BadInput', field: 'quotation' });
  expect(await map({ quotation: 'only on instruction', limbId: 'nothing' })).toMatchObject({
    __typename: 'NotThere',
  });
  expect(await map({ quotation: 'only on instruction' })).toMatchObject({ agreement: { metCount: 1 } });
  expect(await map({ quotation: 'another' })).toMatchObject({ __typename: 'StaleVersion', currentVersion: 1 });
});

test('every limb mapped is met and has an entry, and another force sees none of it', async () => {
  const [kent, avon] = [await aForce(), await aForce()];
  const { id } = await aMappedAgreement(kent);
  expect(await query(kent.siro, 'agreement', { id })).toMatchObject({ metCount: limbs.length, binding: 'entity' });
  expect((await ledgerOf(kent)).filter(({ act }) => act === 'map-clause')).toHaveLength(limbs.length);
  expect(await query(avon.contractsLead, 'agreement', { id })).toBeNull();
  expect(await query(avon.contractsLead, 'agreementFile', { id })).toBeNull();
});

test('a file of more than 5 MB is refused', async () => {
  const kent = await aForce();
  const input = { ...agreementInput(kent), fileBase64: aPdf('x'.repeat(fieldLimits.file)) };
  expect(await mutate(kent.contractsLead, 'recordAgreement', input)).toMatchObject({ field: 'file' });
});

const generic = { verdict: 'met', quotation: 'Microsoft will comply with the GDPR.', locator: 'Terms, page 1' };

test('one verdict meets one limb of one regime, and a sentence about the GDPR opens nothing', async () => {
  const kent = await aForce();
  const recorded = await mutate(kent.contractsLead, 'recordAgreement', agreementInput(kent));
  const { id: agreementId } = expectType(recorded, 'AgreementSaved').agreement;
  const map = (limbId: string, whyAgain = '') =>
    mutate(kent.contractsLead, 'mapClause', { agreementId, limbId, expectedVersion: 0, ...generic, whyAgain });
  const [first, second, third, fourth] = limbs.filter(({ regime }) => regime === 'uk-gdpr').map(({ id }) => id);
  for (const limb of [first, second, third])
    expect(await map(limb ?? '')).toMatchObject({ __typename: 'AgreementSaved' });
  expect(await map(fourth ?? '')).toMatchObject({ __typename: 'BadInput', field: 'whyAgain' });
  expect(await map(fourth ?? '', 'as per policy')).toMatchObject({ __typename: 'BadInput', field: 'whyAgain' });
  expect(await map(fourth ?? '', 'The annex repeats each article.')).toMatchObject({ agreement: { metCount: 4 } });
  const { agreement } = expectType(await map('dpa2018.s59.2', 'It is all they wrote.'), 'AgreementSaved');
  expect(agreement.metCount).toBe(4);
  expect(agreement.limbs.find(({ id }) => id === 'dpa2018.s59.2')).toMatchObject({ standing: 'other-regime' });
});

test('words of the UK GDPR meet Part 3 with the reason of a named second person, who is on record', async () => {
  const kent = await aForce();
  const recorded = await mutate(kent.contractsLead, 'recordAgreement', agreementInput(kent));
  const { id: agreementId } = expectType(recorded, 'AgreementSaved').agreement;
  const limbId = 'dpa2018.s59.2';
  await mutate(kent.contractsLead, 'mapClause', { agreementId, limbId, expectedVersion: 0, ...generic });
  const reason = 'Clause 1 defines “the GDPR” so that Part 3 is in it.';
  const said = { agreementId, limbId, expectedVersion: 1, reason };
  const by = (token: typeof kent.iao, over: object = {}) => mutate(token, 'acceptClauseWords', { ...said, ...over });
  expect(await by(kent.contractsLead)).toMatchObject({ __typename: 'BarredByPart' });
  expect(await by(kent.rollOutLead)).toMatchObject({ __typename: 'NotAllowed' });
  expect(await by(kent.iao, { reason: 'n/a' })).toMatchObject({ __typename: 'BadInput', field: 'reason' });
  expect(await by(kent.iao, { expectedVersion: 0 })).toMatchObject({ __typename: 'StaleVersion' });
  expect(await by((await aForce()).iao)).toMatchObject({ __typename: 'NotThere' });
  const { agreement } = expectType(await by(kent.iao), 'AgreementSaved');
  expect(agreement.limbs.find(({ id }) => id === limbId)).toMatchObject({
    standing: 'counts',
    mapping: { accepted: { reason, by: { id: expect.any(String) } } },
  });
  expect(await by(kent.iao, { expectedVersion: 2 })).toMatchObject({ __typename: 'NotThere' });
  expect((await ledgerOf(kent)).at(-1)).toMatchObject({
    act: 'accept-clause-words',
    subjectId: `${agreementId}/${limbId}`,
  });
});

test('where another party binds the processor, the document that shows it is held by its hash', async () => {
  const [kent, avon] = [await aForce(), await aForce()];
  const fileBase64 = aPdf('deed of adherence');
  const counterparty = { reason: 'The processor adheres by deed.', fileName: 'deed.pdf', fileBase64 };
  const input = { ...agreementInput(kent), parties: [kent.name, 'A Reseller Ltd'] };
  const record = (over: object) =>
    mutate(kent.contractsLead, 'recordAgreement', { ...input, counterparty: { ...counterparty, ...over } });
  expect(await record({ reason: 'TBC' })).toMatchObject({ field: 'counterpartyReason' });
  expect(await record({ fileBase64: '' })).toMatchObject({ field: 'counterpartyFile' });
  const { agreement } = expectType(await record({}), 'AgreementSaved');
  const fileHash = createHash('sha256').update(Buffer.from(fileBase64, 'base64')).digest('hex');
  expect(agreement).toMatchObject({
    binding: 'document',
    counterparty: { reason: counterparty.reason, fileName: 'deed.pdf', fileHash },
  });
  expect(await query(kent.dpo, 'counterpartyFile', { id: agreement.id })).toMatchObject({ base64: fileBase64 });
  expect(await query(avon.dpo, 'counterpartyFile', { id: agreement.id })).toBeNull();
});
