import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { takeTogether } from './take-together.js';
import { instant } from '@countersign/domain/kernel';

const entry = (
  seq: number,
  minute: number,
  over: Partial<{ act: string; subjectId: string; by: { id: string } }> = {},
) => ({
  seq,
  act: 'answer-item',
  subjectId: 'a/need',
  by: { id: 'ada' },
  at: instant(new Date(Date.UTC(2026, 10, 20, 12, minute))),
  ...over,
});

const seqs = (entries: readonly ReturnType<typeof entry>[]) =>
  takeTogether(entries).map((group) => group.map(({ seq }) => seq));

test('several saves of one item by one person within ten minutes of each other are told as one', () => {
  expect(seqs([entry(5, 30), entry(4, 22), entry(3, 14), entry(2, 3)])).toEqual([[5, 4, 3], [2]]);
});

test('several measures of one risk, recorded one after the other, are told as one', () => {
  const measure = { act: 'record-measure-in-place', subjectId: 'a/risks.guests' };
  expect(seqs([entry(3, 3, measure), entry(2, 2, measure), entry(1, 1)])).toEqual([[3, 2], [1]]);
});

test('another item, another person and another act are told by themselves', () => {
  const other = [{ subjectId: 'a/scope' }, { by: { id: 'ben' } }, { act: 'add-evidence' }];
  for (const over of other) expect(seqs([entry(3, 3), entry(2, 2, over), entry(1, 1)])).toEqual([[3, 1], [2]]);
  const evidence = { act: 'add-evidence' };
  expect(seqs([entry(2, 2, evidence), entry(1, 1, evidence)])).toEqual([[2], [1]]);
});

test('no entry is lost, doubled or put before a newer one of its own', () => {
  const some = fc.array(
    fc.record({ item: fc.constantFrom('a/need', 'a/scope'), by: fc.constantFrom('ada', 'ben'), gap: fc.nat(20) }),
  );
  fc.assert(
    fc.property(some, (made) => {
      let minute = 10_000;
      const entries = made.map(({ item, by, gap }, index) => {
        minute -= gap;
        return entry(made.length - index, minute, { subjectId: item, by: { id: by } });
      });
      const told = seqs(entries);
      expect(told.flat().sort((a, b) => b - a)).toEqual(entries.map(({ seq }) => seq));
      for (const group of told) expect([...group].sort((a, b) => b - a)).toEqual(group);
    }),
  );
});
