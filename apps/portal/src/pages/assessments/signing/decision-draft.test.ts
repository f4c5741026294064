import { describe, expect, it } from '@jest/globals';
import { inputOf, noDecision, problemOf } from './decision-draft.js';

const reviewBy = { day: '1', month: '4', year: '2027' };

describe('a decision as it is typed', () => {
  it('is not sent without a choice, nor with a date that is none', () => {
    expect(problemOf(noDecision)?.field).toBe('kind');
    expect(problemOf({ ...noDecision, kind: 'reject' })?.field).toBe('reviewBy');
    expect(problemOf({ ...noDecision, kind: 'reject', reviewBy: { day: '31', month: '2', year: '2027' } })?.field).toBe(
      'reviewBy',
    );
    expect(problemOf({ ...noDecision, kind: 'reject', reviewBy })).toBeNull();
  });

  it('leaves out points that were not answered, and reasons for what was accepted', () => {
    const draft = {
      ...noDecision,
      kind: 'approve' as const,
      answers: { a: 'accepted', b: 'overruled' },
      reasons: { a: 'Typed before', b: 'Because' },
      conditions: ['Left over'],
      reviewBy,
    };
    expect(inputOf(draft, ['a', 'b', 'c'])).toMatchObject({
      answers: [
        { pointId: 'a', accepted: true, reason: '' },
        { pointId: 'b', accepted: false, reason: 'Because' },
      ],
      conditions: [],
      reviewBy: '2027-04-01',
    });
  });
});
