import fc from 'fast-check';
import {
  accept,
  atField,
  badInput,
  checkForm,
  checkMany,
  movedTo,
  refuse,
  unlessProblem,
  type Checked,
} from '../../src/kernel/index.js';

const problem = fc.record({ field: fc.constantFrom('a', 'b', 'c'), problem: fc.constantFrom('One', 'Two', 'Three') });
const place: fc.Arbitrary<Checked<number>> = fc.oneof(
  fc.nat().map((value) => accept(value)),
  fc
    .tuple(problem, fc.array(problem, { maxLength: 3 }))
    .map(([first, others]) => refuse({ kind: 'bad-input', problems: [first, ...others] } as const)),
);
const form = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), place, { maxKeys: 6 });
const said = (places: readonly Checked<unknown>[]) => places.flatMap((one) => (one.ok ? [] : one.refusal.problems));

test('every problem of every place is in the list, in the order of the form, and none twice', () => {
  fc.assert(
    fc.property(form, (places) => {
      const answer = checkForm(places);
      const all = said(Object.values(places));
      if (answer.ok) return expect(all).toEqual([]);
      const listed = answer.refusal.problems.map((one) => JSON.stringify(one));
      expect([...new Set(all.map((one) => JSON.stringify(one)))]).toEqual(listed);
    }),
  );
});

test('a form without a problem keeps what each place keeps, and many of a kind keep their order', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.nat()), (values) => {
      const places = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, accept(value)]));
      expect(checkForm(places)).toEqual(accept(values));
      expect(checkMany(Object.values(places))).toEqual(accept(Object.values(values)));
    }),
  );
});

test('a sentence is put at its place, and all of a refusal at another', () => {
  expect(atField('title', refuse('Enter a title'))).toEqual(refuse(badInput('title', 'Enter a title')));
  expect(atField('title', accept('A'))).toEqual(accept('A'));
  expect(unlessProblem('since', '2026-11-30', null)).toEqual(accept('2026-11-30'));
  expect(unlessProblem('since', '', 'Enter the day')).toEqual(refuse(badInput('since', 'Enter the day')));
  const two = checkMany([unlessProblem('a', 1, 'One'), unlessProblem('b', 2, 'Two')]);
  expect(two.ok ? null : movedTo('points', two.refusal).problems.map(({ field }) => field)).toEqual([
    'points',
    'points',
  ]);
});
