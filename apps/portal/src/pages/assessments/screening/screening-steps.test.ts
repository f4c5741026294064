import { describe, expect, it } from '@jest/globals';
import { actsOf, type Role } from '@countersign/domain/authority';
import { screeningSteps } from './screening-steps.js';

const texts = (role: Role, screening: object) =>
  screeningSteps(
    'one',
    { itemId: 'need.screening', result: 'not-needed', view: null, decision: null, ...screening },
    actsOf([role]),
  ).map(({ text }) => text);

describe('what can be done about the screening', () => {
  it('is a view of the adviser once every criterion is answered', () => {
    expect(texts('data-protection-officer', {})).toEqual(['Give your view']);
    expect(texts('data-protection-officer', { result: 'unanswered' })).toEqual([]);
    expect(texts('data-protection-officer', { view: { needed: true } })).toEqual([]);
    expect(texts('data-protection-officer', { itemId: null })).toEqual([]);
  });

  it('is the decision, once criteria and adviser agree that none is needed, and its revocation', () => {
    expect(texts('senior-information-risk-owner', {})).toEqual([]);
    expect(texts('senior-information-risk-owner', { view: { needed: true } })).toEqual([]);
    expect(texts('senior-information-risk-owner', { result: 'needed', view: { needed: false } })).toEqual([]);
    expect(texts('senior-information-risk-owner', { view: { needed: false } })).toEqual([
      'Sign that no assessment is needed',
    ]);
    expect(texts('senior-information-risk-owner', { view: { needed: false }, decision: {} })).toEqual([
      'Revoke the decision',
    ]);
  });

  it('is nothing for the others', () => {
    expect(texts('assessor', { view: { needed: false } })).toEqual([]);
  });
});
