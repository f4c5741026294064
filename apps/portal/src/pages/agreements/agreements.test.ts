import { describe, expect, it } from '@jest/globals';
import { fieldLimits } from '@countersign/domain/document/words';
import { noDate } from '../../parts/words/day-text.js';
import { readChosen } from '../../parts/files/read-chosen.js';
import { agreementFile } from './agreement-file.js';
import { inputOf, isAnotherCounterparty } from './agreement-draft.js';
import { mappedInWords, nextToMap, progressOfMapping } from './clauses/agreement-state.js';

const draft = {
  title: 'Agreement',
  parties: 'Kent Police\n\n Microsoft ',
  effectiveFrom: { day: '1', month: '4', year: '2026' },
  effectiveUntil: noDate,
  counterpartyReason: '',
};

describe('an agreement as it is typed', () => {
  it('takes parties line by line and an end that may be blank', () => {
    expect(inputOf(draft)).toEqual({
      title: 'Agreement',
      parties: ['Kent Police', ' Microsoft '],
      effectiveFrom: '2026-04-01',
      effectiveUntil: null,
    });
  });

  it('asks why where the legal entity of the processor is none of its parties', () => {
    const entity = 'Microsoft Ireland Operations Limited';
    expect(isAnotherCounterparty('Kent Police\nGood Food Catering Ltd', entity)).toBe(true);
    expect(isAnotherCounterparty('Kent Police\nmicrosoft ireland operations ltd', entity)).toBe(false);
  });

  it('is sent with a date that is none, to be refused with all else that is wrong', () => {
    expect(inputOf({ ...draft, effectiveFrom: noDate })).toMatchObject({ effectiveFrom: '' });
    expect(inputOf({ ...draft, effectiveUntil: { day: '31', month: '2', year: '2027' } })).toMatchObject({
      effectiveUntil: '2027-2-31',
    });
  });

  it('is sent without a file that cannot be kept, and says why', async () => {
    const read = (name: string, size: number) => readChosen(new File(['x'.repeat(size)], name), agreementFile);
    expect(await readChosen(null, agreementFile)).toEqual({ base64: '', problem: agreementFile.missing });
    expect(await read('a.pdf', fieldLimits.file + 1)).toMatchObject({
      base64: '',
      problem: expect.stringMatching(/5 MB/),
    });
    expect(await read('a.xlsx', 1)).toMatchObject({ base64: '', problem: agreementFile.otherKind });
  });
});

describe('mapping clauses', () => {
  const clauses = [
    { id: 'a', required: true, standing: 'counts' },
    { id: 'b', required: true, standing: 'not-mapped' },
    { id: 'c', required: false, standing: 'carried-over' },
    { id: 'd', required: true, standing: 'other-regime' },
  ] as const;

  it('counts what is mapped, and what still holds a gate', () => {
    expect(progressOfMapping(clauses)).toEqual({ limbs: 4, mapped: 2, open: 2 });
    expect(mappedInWords(progressOfMapping(clauses))).toBe('2 of 4 mapped');
  });

  it('goes on to the next that is not mapped, then from the top', () => {
    expect(nextToMap(clauses, 'b')?.id).toBe('c');
    expect(nextToMap(clauses, 'c')?.id).toBe('b');
    expect(nextToMap(clauses.slice(0, 2), 'b')).toBeNull();
  });
});
