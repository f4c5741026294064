import { expect, test } from '@jest/globals';
import { knownRisks } from '@countersign/catalogue';
import { onRecord2019, saidOf2019, sources, statementsOf2020 } from '@countersign/demonstration';
import type { Footing, PlaceInSource, Told } from '@countersign/domain/account';
import { footingInWords } from '../../catalogue/src/account/footing-in-words.js';
import { failures } from '../../catalogue/src/failures/failures.js';
import { duplicates } from '../../catalogue/test/cited.js';

/** Every statement about the real world that the demonstration and the catalogue make. */
const statements: readonly Told[] = [
  ...onRecord2019,
  ...saidOf2019,
  ...statementsOf2020.flatMap(({ said, use }) => (use === null ? [said] : [said, use])),
  ...failures.map(({ what, footing }) => ({ text: what, footing })),
  ...knownRisks.flatMap(({ happened }) => happened),
];

const placesOf = (footing: Footing): readonly PlaceInSource[] => {
  switch (footing.mark) {
    case 'stated':
    case 'inferred':
      return [footing.place];
    case 'reported':
      return [footing.place, ...(footing.disputed === null ? [] : [footing.disputed.place])];
    case 'filled-in':
      return [];
  }
};

test('every statement about the real world has its mark and its place in a source', () => {
  expect(statements.length).toBeGreaterThan(150);
  for (const { text, footing } of statements) {
    expect(text.trim()).not.toBe('');
    expect(footing.mark).not.toBe('filled-in');
    const places = placesOf(footing);
    expect(places.length).toBeGreaterThan(0);
    for (const { source, words } of places) {
      expect(Object.keys(sources)).toContain(source);
      expect(words.trim()).not.toBe('');
      expect(words.split(/\s+/).length).toBeLessThanOrEqual(30);
    }
  }
});

test('a statement that is inferred says from what, and one that is reported whose word it is', () => {
  for (const { footing } of statements) {
    if (footing.mark === 'inferred') expect(footing.from).not.toBe('');
    if (footing.mark === 'reported') expect(footing.by).not.toBe('');
  }
});

test('a mark is told in words with its source, and a dispute with both sides', () => {
  const disputed = statements.filter(({ footing }) => footing.mark === 'reported' && footing.disputed !== null);
  expect(disputed.length).toBeGreaterThan(2);
  for (const { footing } of disputed)
    expect(footingInWords(footing)).toMatch(/disputed: the (programme|regulator) said/);
  for (const { footing } of statements)
    expect(footingInWords(footing)).toMatch(/^(Stated in|Reported as said by|Inferred from this:) /);
});

const whatOf = (id: string): string => failures.find((one) => one.id === id)?.what ?? '';

test.each([
  ['F12', /even if/],
  ['F22', /doubted/],
  ['F66', /no risk .* is rated high/i],
  ['F84', /marks that redactions elsewhere carry/],
  ['F06', /of no force/],
  ['F47', /not .*rests on them/],
  ['F71', /answered that none .* said that a full copy/],
  ['F55', /^Experts expected/],
])('%s says no more than its source: %s', (id, words) => {
  expect(whatOf(id)).toMatch(words);
});

test('no statement says of anybody what no source says: an intention, a signature, a test', () => {
  const told = statements.map(({ text }) => text).join('\n');
  expect(told).not.toMatch(
    /kept down|those who signed|nobody had tested|nobody could show|was looked at|did not dare/i,
  );
});

test('the two forces that were first are told alike, as the programme reported', () => {
  const uses = statementsOf2020.filter(({ use }) => use?.text.startsWith('First full roll-out'));
  expect(uses.map(({ force }) => force)).toEqual(['Kent', 'Essex']);
  for (const { use } of uses) expect(use).toMatchObject({ footing: { mark: 'reported', by: 'the programme' } });
  expect(uses.filter(({ use }) => !use?.text.endsWith('as the programme reported'))).toEqual([]);
});

test('local changes are in the process of being made, and no force is said to have made them', () => {
  const changing = statementsOf2020.filter(({ statement }) => statement.addsLocalChanges);
  expect(changing).toHaveLength(9);
  expect(changing.filter(({ said }) => !/in the process of|need local review/i.test(said.text))).toEqual([]);
});

test('nobody is named who is a person, and no failure is told twice', () => {
  expect(duplicates(failures.map(({ what }) => what))).toEqual([]);
  expect(failures).toHaveLength(86);
});
