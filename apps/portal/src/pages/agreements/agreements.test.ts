import { describe, expect, it } from '@jest/globals';
import { limits } from '@countersign/domain';
import { noDate } from '../../parts/day-text.js';
import { inputOf, isAnotherCounterparty, problemOf } from './agreement-draft.js';
import { mappedInWords, nextToMap, progressOfMapping } from './agreement-state.js';

const draft = {
  title: 'Agreement',
  parties: 'Kent Police\n\n Microsoft ',
  effectiveFrom: { day: '1', month: '4', year: '2026' },
  effectiveUntil: noDate,
  counterpartyReason: '',
};
const pdf = { name: 'agreement.pdf', size: 10 };

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

  it('is not sent with dates that are none, nor without a file that can be kept', () => {
    expect(problemOf(draft, pdf)).toBeNull();
    expect(problemOf({ ...draft, effectiveFrom: noDate }, pdf)?.field).toBe('effectiveFrom');
    expect(problemOf({ ...draft, effectiveUntil: { ...noDate, day: '1' } }, pdf)?.field).toBe('effectiveUntil');
    expect(problemOf(draft, null)?.field).toBe('file');
    expect(problemOf(draft, { ...pdf, size: limits.file })).toBeNull();
    expect(problemOf(draft, { ...pdf, size: limits.file + 1 })?.message).toMatch(/5 MB/);
    expect(problemOf(draft, { name: 'a.xlsx', size: 1 })?.message).toMatch(/PDF or a Word/);
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
