import { describe, expect, it } from '@jest/globals';
import type { AssessmentState } from '@countersign/domain/assessment/lifecycle';
import { actsOf, type Role } from '@countersign/domain/authority';
import { nextInGeneral, stepsNow, whatNext, type Standing } from './what-next.js';

const standing = (state: AssessmentState, part: Partial<Standing> = {}): Standing => ({
  id: 'one',
  state,
  openToWriting: state !== 'submitted' && state !== 'ready-to-decide',
  nextItemId: null,
  isAdvised: false,
  isApproved: false,
  isSigned: state === 'signed',
  ...part,
});
const texts = (of: Standing, role: Role) => stepsNow(of, actsOf([role])).map(({ text }) => text);

describe('what this person can do now', () => {
  it('leads the assessor through the items, then to handing in', () => {
    expect(texts(standing('draft', { nextItemId: 'x' }), 'assessor')).toEqual(['Answer the next item']);
    expect(texts(standing('draft'), 'assessor')).toEqual(['Check answers and hand in']);
    expect(texts(standing('submitted'), 'assessor')).toEqual(['Take it back']);
  });

  it('leads the adviser to the advice, once', () => {
    expect(texts(standing('submitted'), 'data-protection-officer')).toEqual(['Read it and give advice']);
    expect(texts(standing('submitted', { isAdvised: true }), 'data-protection-officer')).toEqual([]);
  });

  it('leads the owner to the measures and the decision-maker to the decision', () => {
    expect(texts(standing('submitted'), 'information-asset-owner')).toEqual(['Read the measures and approve them']);
    expect(texts(standing('ready-to-decide'), 'senior-information-risk-owner')[0]).toBe('Answer the advice and decide');
    expect(texts(standing('signed'), 'senior-information-risk-owner')).toEqual(['Revoke the signature']);
  });

  it('offers nothing to who only reads', () => {
    expect(texts(standing('draft'), 'contracts-lead')).toEqual([]);
  });
});

describe('what happens next', () => {
  it('is told after a step as things stand now, however long after the step its page is opened', () => {
    const done = { isAdvised: true, isApproved: true };
    expect(nextInGeneral({ ...done, state: 'ready-to-decide' })).toContain('answers each point of advice and decides');
    expect(nextInGeneral({ ...done, state: 'signed' })).toContain('The roll-out lead can ask to open a stage');
    expect(nextInGeneral({ isAdvised: false, isApproved: false, state: 'draft' })).toContain(
      'answers every item, then',
    );
    expect(nextInGeneral({ ...done, isApproved: false, state: 'submitted' })).toContain('approves the measures');
  });

  it('says who is still waited for', () => {
    expect(whatNext(standing('submitted'))).toMatch(/data protection officer.*information asset owner/);
    expect(whatNext(standing('submitted', { isAdvised: true }))).toMatch(/asset owner approves/);
    expect(whatNext(standing('submitted', { isApproved: true }))).toMatch(/officer reads/);
  });
});
