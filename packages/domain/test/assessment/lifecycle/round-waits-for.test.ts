import fc from 'fast-check';
import { roundWaitsFor, type RoundAct } from '../../../src/assessment/lifecycle/index.js';

const acts = [
  'take-back-assessment',
  'send-back-assessment',
  'give-advice',
  'approve-measures',
  'decline-measures',
  'decide-assessment',
] as const satisfies readonly RoundAct[];
const done = fc.constantFrom(null, {});
const round = fc.record({ sentBack: done, advice: done, approval: done, decision: done });
const waiting = (one: Parameters<typeof roundWaitsFor>[0]) => acts.filter((act) => roundWaitsFor(one, act));

test('a round that was sent back or decided waits for nothing', () => {
  fc.assert(
    fc.property(round, (one) => {
      const isOver = one.sentBack !== null || one.decision !== null;
      expect(waiting(one).length === 0).toBe(isOver);
    }),
  );
});

test('what was done once is not waited for again, and the decision comes after both', () => {
  fc.assert(
    fc.property(round, (one) => {
      const left = waiting({ ...one, sentBack: null, decision: null });
      expect(left.includes('give-advice')).toBe(one.advice === null);
      expect(left.includes('approve-measures')).toBe(one.approval === null);
      expect(left.includes('decline-measures')).toBe(one.approval === null);
      expect(left.includes('decide-assessment')).toBe(one.advice !== null && one.approval !== null);
    }),
  );
});
