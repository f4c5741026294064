import fc from 'fast-check';
import {
  evaluateGate,
  heldCount,
  heldInShort,
  heldInWords,
  heldThoughOpened,
  isKnown,
  stages,
} from '../../src/gates/index.js';
import { gateLaw, now, anyPosition } from './positions.js';

test('what is judged on a request is not known before anybody has asked, and holds the gate all the same', () => {
  fc.assert(
    fc.property(anyPosition, fc.constantFrom(...stages), (position, stage) => {
      const verdict = evaluateGate(stage, { ...position, requests: [] }, gateLaw, now);
      expect(verdict.kind).toBe('held');
      const known = verdict.conditions.filter((one) => !one.met && isKnown(one)).map(({ condition }) => condition);
      for (const judged of ['components-covered', 'activities-covered', 'people-covered', 'pilot-size'] as const)
        expect(known).not.toContain(judged);
      expect(known).toContain('stage-asked-for');
    }),
  );
});

test('without a signature nothing is known but that there is none, what was asked for and a later decision', () => {
  fc.assert(
    fc.property(anyPosition, fc.constantFrom('pilot', 'full'), (position, stage) => {
      const verdict = evaluateGate(stage, { ...position, assessment: null }, gateLaw, now);
      const known = verdict.conditions.filter((one) => !one.met && isKnown(one)).map(({ condition }) => condition);
      const sayable = ['stage-asked-for', 'own-assessment-signed', 'pilot-size', 'opening-signed'];
      expect(known.filter((one) => !sayable.includes(one))).toEqual([]);
    }),
  );
});

test('what is outstanding and what is not known yet are counted apart, and said as they are', () => {
  fc.assert(
    fc.property(anyPosition, fc.constantFrom(...stages), (position, stage) => {
      const { conditions } = evaluateGate(stage, position, gateLaw, now);
      const { outstanding, notKnown } = heldCount(conditions);
      expect(outstanding + notKnown).toBe(conditions.filter(({ met }) => !met).length);
      expect(notKnown).toBe(conditions.filter((one) => !isKnown(one)).length);
    }),
  );
  expect(heldInWords({ outstanding: 1, notKnown: 0 })).toBe('1 condition is outstanding');
  expect(heldInWords({ outstanding: 2, notKnown: 1 })).toBe('2 conditions are outstanding, and 1 is not known yet');
  expect(heldInWords({ outstanding: 0, notKnown: 3 })).toBe('3 conditions are not known yet');
  expect(heldInShort({ outstanding: 2, notKnown: 9 })).toBe('Held, 2 outstanding, 9 not known yet');
  expect(heldInShort({ outstanding: 0, notKnown: 9 })).toBe('Held, 9 not known yet');
});

test('a stage is held though it was opened where its opening runs and something else does not hold', () => {
  fc.assert(
    fc.property(anyPosition, fc.constantFrom(...stages), (position, stage) => {
      const verdict = evaluateGate(stage, position, gateLaw, now);
      const opened = verdict.conditions.some(
        ({ condition, met, overtaken }) => condition === 'opening-signed' && (met || overtaken === true),
      );
      expect(heldThoughOpened(verdict).length > 0).toBe(opened && verdict.kind === 'held');
    }),
  );
});
