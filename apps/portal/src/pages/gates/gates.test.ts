import { describe, expect, it } from '@jest/globals';
import { microsoft365 } from '@countersign/demonstration';
import { actsOf } from '@countersign/domain/authority';
import { actOfAnother, fixLink } from './standing/fix-link.js';
import { claimInWords, gateInWords } from './standing/gate-in-words.js';
import { gateSteps } from './standing/gate-steps.js';
import { missingInWords } from './standing/missing-in-words.js';
import { mostPressingFirst } from './standing/most-pressing-first.js';
import { keepServices } from '../../parts/words/services.js';

keepServices([microsoft365]);

const where = {
  serviceId: 'microsoft-365',
  stage: 'pilot',
  assessmentId: 'one',
  readyToOpen: false,
  acts: actsOf(['roll-out-lead', 'senior-information-risk-owner']),
} as const;

describe('how a gate stands', () => {
  const gate = { open: false, outstandingCount: 3, notKnownCount: 0, readyToOpen: false, request: null };

  it('is said in one sentence', () => {
    expect(gateInWords(gate)).toMatch(/Nobody has asked/);
    expect(gateInWords({ ...gate, request: {} })).toBe('3 conditions are outstanding.');
    expect(gateInWords({ ...gate, request: {}, outstandingCount: 1, notKnownCount: 1 })).toBe(
      '1 condition is outstanding, and 1 is not known yet.',
    );
    expect(gateInWords({ ...gate, request: {}, outstandingCount: 0, notKnownCount: 2 })).toBe(
      '2 conditions are not known yet.',
    );
    expect(gateInWords({ ...gate, request: {}, readyToOpen: true })).toMatch(/^Ready to open/);
    expect(gateInWords({ ...gate, open: true })).toMatch(/only while every condition is met/);
  });

  it('shows first the conditions for which somebody has something to do', () => {
    const all = [
      { id: 'signed', met: true, known: true },
      { id: 'covered', met: false, known: false },
      { id: 'in-place', met: false, known: true },
      { id: 'agreement', met: false, known: true },
    ];
    expect(mostPressingFirst(all).map(({ id }) => id)).toEqual(['in-place', 'agreement', 'covered', 'signed']);
  });

  it('tells a force that accepted the national text why that opens nothing', () => {
    expect(claimInWords('accepted-national')).toMatch(/A national release cannot open a gate/);
    expect(claimInWords('own-complete')).toMatch(/Own assessment complete/);
  });
});

describe('where a condition is put right', () => {
  it('is the assessment, the agreements or the roll-out', () => {
    expect(fixLink({ id: 'own-assessment-signed', fixPage: 'assessment' }, where)?.href).toBe('/assessments/one');
    expect(
      fixLink({ id: 'own-assessment-signed', fixPage: 'assessment' }, { ...where, assessmentId: null })?.href,
    ).toBe('/assessments');
    expect(fixLink({ id: 'agreement-held', fixPage: 'agreements' }, where)?.href).toBe('/agreements');
    expect(fixLink({ id: 'stage-asked-for', fixPage: 'roll-out' }, where)?.href).toBe('/roll-out/pilot/ask');
  });

  it('is the opening only once nothing else is outstanding, for who may sign it', () => {
    const condition = { id: 'opening-signed', fixPage: 'roll-out' } as const;
    expect(fixLink(condition, where)).toBeNull();
    expect(fixLink(condition, { ...where, readyToOpen: true })?.href).toBe('/roll-out/pilot/open');
    expect(fixLink(condition, { ...where, readyToOpen: true, acts: actsOf(['roll-out-lead']) })).toBeNull();
  });
});

describe('whoever cannot ask for a stage', () => {
  const officer = { ...where, acts: actsOf(['data-protection-officer']) };

  it('is led to no page of another part, and told whose part it is', () => {
    const asked = { id: 'stage-asked-for', fixPage: 'roll-out' } as const;
    expect([fixLink(asked, officer), actOfAnother(asked, officer)]).toEqual([null, 'ask-for-stage']);
    expect(actOfAnother({ id: 'opening-signed', fixPage: 'roll-out' }, officer)).toBe('open-stage');
    expect(actOfAnother(asked, where)).toBeNull();
    expect(actOfAnother({ id: 'agreement-held', fixPage: 'agreements' }, officer)).toBeNull();
  });
});

describe('what somebody can do with a gate', () => {
  const gate = {
    serviceId: 'microsoft-365',
    stage: 'pilot',
    open: false,
    readyToOpen: true,
    request: {},
    opening: null,
  } as const;

  it('is to ask for the roll-out lead, to open and to close for the risk owner', () => {
    expect(gateSteps(gate, actsOf(['roll-out-lead'])).map(({ text }) => text)).toEqual(['Change the request']);
    const siro = actsOf(['senior-information-risk-owner']);
    expect(gateSteps(gate, siro).map(({ text }) => text)).toEqual(['Open the stage']);
    const opened = { ...gate, open: true, readyToOpen: false, opening: { closing: null } };
    expect(gateSteps(opened, siro).map(({ text }) => text)).toEqual(['Close the stage']);
  });
});

it('calls what is missing by its name', () => {
  expect(missingInWords('exchange-online', [])).toBe('Exchange Online');
  expect(missingInWords('row', [{ id: 'row', name: 'Duty planning' }])).toBe('Duty planning');
  expect(missingInWords('strange', [])).toBe('strange');
});
