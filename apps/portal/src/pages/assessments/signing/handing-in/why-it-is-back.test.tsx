import { expect, test } from '@jest/globals';
import type { AssessmentState } from '@countersign/domain/assessment/lifecycle';
import { render } from '@testing-library/react';
import { WhyItIsBack } from './WhyItIsBack.js';

const at = '2026-11-20T12:00:00.000Z';
const sentBack = { part: 'approver-of-measures', reason: 'Measure 2 has no owner.', at, by: { id: 'p', name: 'Ann' } };

const told = (state: AssessmentState, round: object | null = { submissionId: 's', sentBack: null }) =>
  render(<WhyItIsBack assessment={{ id: 'one', state, round } as never} />).container;

test('nobody hands in again what was sent back without having met the reason', () => {
  const { textContent } = told('sent-back', { submissionId: 's', sentBack });
  expect(textContent).toContain('Ann declined the measures');
  expect(textContent).toContain('Measure 2 has no owner.');
});

test.each<[AssessmentState]>([['rejected'], ['referred'], ['revoked']])(
  '%s: the decision is one link away',
  (state) => {
    const container = told(state);
    expect(container.textContent).toContain('Every stage is held');
    expect(container.querySelector('a')?.getAttribute('href')).toBe('/assessments/one/certificate');
  },
);

test.each<[AssessmentState]>([['draft'], ['signed']])('%s: nothing came back, and nothing is said', (state) => {
  expect(told(state).textContent).toBe('');
  expect(told(state, null).textContent).toBe('');
});
