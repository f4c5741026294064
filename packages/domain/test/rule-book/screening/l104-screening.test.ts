import fc from 'fast-check';
import { ruleBook } from '../../../src/rule-book/index.js';
import { screeningResultOf, unansweredCriteria } from '../../../src/rule-book/screening/index.js';
import { found, law, said, wholeBut } from '../../fixtures.js';
import { screeningItem } from '../../whole-processing.js';

const rule = ruleBook.L104_SCREENING;
const of = (met: readonly string[], notMet: readonly string[]) => screeningResultOf({ met, notMet }, law.screening);

test('one criterion that needs no other, or any two, call for an assessment', () => {
  expect(of(['large-scale'], [])).toBe('needed');
  expect(of(['innovative-technology', 'tracking'], [])).toBe('needed');
  expect(of(['innovative-technology'], ['large-scale', 'tracking'])).toBe('not-needed');
  expect(of([], ['large-scale', 'innovative-technology', 'tracking'])).toBe('not-needed');
});

test('what is not answered, or both ways, never comes to no', () => {
  expect(of(['innovative-technology'], ['large-scale'])).toBe('unanswered');
  expect(of(['large-scale'], ['large-scale', 'innovative-technology', 'tracking'])).toBe('unanswered');
  expect(of([], [])).toBe('unanswered');
  expect(screeningResultOf({ met: [], notMet: [] }, [])).toBe('unanswered');
});

const some = fc.subarray([...law.screening.map(({ id }) => id), 'unknown']);

test('meeting one more criterion never takes the need away', () => {
  fc.assert(
    fc.property(some, some, fc.constantFrom(...law.screening.map(({ id }) => id)), (met, notMet, more) => {
      const before = of(met, notMet);
      const after = of(
        [...met, more],
        notMet.filter((id) => id !== more),
      );
      return before !== 'needed' || after === 'needed';
    }),
  );
});

test('not needed takes an answer to every criterion', () => {
  fc.assert(
    fc.property(some, some, (met, notMet) => {
      const open = unansweredCriteria({ met, notMet }, law.screening);
      return of(met, notMet) !== 'not-needed' || open.length === 0;
    }),
  );
});

test('a screening answers every criterion, and says how one is met', () => {
  expect(said(rule, screeningItem())).toEqual([]);
  expect(rule.judge([screeningItem({ notMet: ['tracking'], notes: { 'large-scale': ' ' } })], law)).toMatchObject([
    { field: 'met', facts: { problem: 'unanswered', count: 1, criteria: 'innovative-technology' } },
    { field: 'notes', facts: { problem: 'no-note', count: 1, criteria: 'large-scale' } },
  ]);
});

test('one by which no assessment is needed says nothing, nor does one that is blank', () => {
  const none = { met: [], notMet: law.screening.map(({ id }) => id), notes: {} };
  expect(said(rule, screeningItem(none))).toEqual([]);
  expect(said(rule, screeningItem({ met: [], notMet: [], notes: {} }))).toEqual([]);
});

test('F104: a screening that leaves the plain reason unanswered', () => {
  const blind = { met: ['tracking'], notMet: ['innovative-technology'], notes: { tracking: 'Location of devices' } };
  expect(found(wholeBut({ screening: screeningItem(blind) }))).toEqual(['!L104_SCREENING unanswered met screening']);
  expect(found(wholeBut({ screening: screeningItem() }))).toEqual([]);
});
