import fc from 'fast-check';
import { mapClause, recordAgreement, type ClauseVerdict } from '../src/index.js';

const clauses = ['dpa2018.s59.2', 'dpa2018.s59.7'];
const attempt = {
  clause: 'dpa2018.s59.7',
  verdict: 'met',
  quotation: 'only on documented instructions for that transfer',
  locator: 'Clause 9.2',
  expectedVersion: 0,
} as const;
const refusalOf = (over: Partial<Parameters<typeof mapClause>[1]>) => {
  const answer = mapClause(null, { ...attempt, ...over }, clauses);
  return answer.ok ? null : answer.refusal;
};

test('a clause is mapped in quoted words', () => {
  expect(mapClause(null, attempt, clauses)).toMatchObject({ value: { verdict: 'met', version: 1 } });
  expect(mapClause({ version: 3 }, { ...attempt, expectedVersion: 3 }, clauses)).toMatchObject({
    value: { version: 4 },
  });
});

test.each(['met', 'partial'] as const)('"%s" needs a quotation, and where it stands', (verdict) => {
  expect(refusalOf({ verdict, quotation: ' ' })).toMatchObject({ field: 'quotation' });
  expect(refusalOf({ verdict, locator: ' ' })).toMatchObject({ field: 'locator' });
  expect(refusalOf({ verdict })).toBeNull();
});

test('a quotation is 1 to 40 words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), (count) => {
      const quotation = Array.from({ length: count }, () => 'word').join(' \n');
      expect(refusalOf({ quotation }) === null).toBe(count <= 40);
    }),
  );
});

test('what is missing cannot be quoted, and a conflict can be stated without words', () => {
  expect(refusalOf({ verdict: 'missing' })).toMatchObject({ field: 'quotation' });
  expect(refusalOf({ verdict: 'missing', quotation: '', locator: '' })).toBeNull();
  expect(refusalOf({ verdict: 'conflict', quotation: '', locator: '' })).toBeNull();
});

test('a clause that the law does not have, a verdict that is no word, a version that was not read', () => {
  expect(refusalOf({ clause: 'dpa2018.s62.1' })).toEqual({ kind: 'no-such-item' });
  expect(refusalOf({ verdict: 'asserted' as ClauseVerdict })).toMatchObject({ field: 'verdict' });
  expect(mapClause({ version: 2 }, attempt, clauses)).toMatchObject({ refusal: { currentVersion: 2 } });
});

const agreement = {
  processor: 'microsoft',
  title: 'Products and services agreement',
  parties: ['The Chief Constable of  KENT', 'Microsoft Ireland'],
  effectiveFrom: '2026-01-01',
  effectiveUntil: '2026-12-31',
  fileName: 'agreement.pdf',
  fileHash: 'a'.repeat(64),
};
const names = ['Kent Police', 'The Chief Constable of Kent'];

test('an agreement that this controller is a party to is recorded', () => {
  expect(recordAgreement(agreement, names, ['microsoft'])).toMatchObject({ ok: true });
  expect(recordAgreement({ ...agreement, effectiveUntil: null }, names, ['microsoft'])).toMatchObject({ ok: true });
});

test.each([
  ['another controller’s agreement', { parties: ['Essex Police', 'Microsoft Ireland'] }, 'parties'],
  ['one party', { parties: ['Kent Police', ' '] }, 'parties'],
  ['a processor that the service does not have', { processor: 'acme' }, 'processor'],
  ['an end before the start', { effectiveUntil: '2025-12-31' }, 'effectiveUntil'],
  ['a day that is none', { effectiveFrom: '2026-02-30' }, 'effectiveFrom'],
  ['no file', { fileHash: '' }, 'file'],
  ['no title', { title: ' ' }, 'title'],
] as const)('refused: %s', (_, over, field) => {
  expect(recordAgreement({ ...agreement, ...over }, names, ['microsoft'])).toMatchObject({
    refusal: { kind: 'bad-input', field },
  });
});
