import { describe, expect, it } from '@jest/globals';
import { inputOf, noDecision } from './decision-draft.js';

const reviewBy = { day: '1', month: '4', year: '2027' };

describe('a decision as it is typed', () => {
  it('is sent as it is, without a choice or with a date that is none, to be refused with all that is wrong', () => {
    const typed = { ...noDecision, reviewBy: { day: '31', month: '2', year: '2027' } };
    expect(inputOf(typed, [])).toMatchObject({ kind: null, answers: [], reviewBy: '2027-2-31' });
    expect(inputOf(noDecision, [])).toMatchObject({ reviewBy: '' });
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
