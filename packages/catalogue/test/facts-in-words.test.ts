import { explainFinding } from '@countersign/catalogue';
import type { Finding } from '@countersign/domain/rule-book/finding';
import { today } from './cited.js';

const service = {
  components: [{ id: 'exchange-online', name: 'Exchange Online' }],
  processors: [],
};

const told = (rule: Finding['rule'], problem: string, facts: Finding['facts']) =>
  explainFinding(
    { rule, blocks: true, itemId: 'item', field: null, facts: { problem, ...facts } },
    { day: today, service },
  ).message;

test.each([
  [
    'L57_LOGGING_MATRIX',
    'unsaid',
    { component: 'exchange-online', operations: 'consultation,combination,erasure' },
    'The logs of Exchange Online are not described for: consultation, combination and erasure.',
  ],
  [
    'L57_LOGGING_MATRIX',
    'not-shown',
    { component: 'exchange-online', operation: 'consultation', parts: 'timestamp,identity' },
    'The log of consultation in Exchange Online does not show date and time and who it was.',
  ],
  [
    'L90_CONSULTEE_DIVERSITY',
    'voices-missing',
    { voice: 'data-protection-officer,processor,independent' },
    'Not among those asked: data protection officer of this force, processor and somebody independent of the force and the programme.',
  ],
  [
    'L57_LOGGING_MATRIX',
    'not-shown',
    { component: 'exchange-online', operation: 'disclosure', parts: 'recipient,justification' },
    'The log of disclosure (transfers included) in Exchange Online does not show to whom it went and why.',
  ],
  [
    'L55_RIGHTS_MATRIX',
    'no-rights',
    { regimes: 'part-3,uk-gdpr', count: 12 },
    'No right of people under Part 3 (law enforcement) and UK GDPR is answered: 12 are asked.',
  ],
  [
    'L61_SAME_INPUT_SAME_OUTPUT',
    'levels-differ',
    { likelihood: 'probable', severity: 'significant', levels: 'low,medium', count: 2 },
    '2 risks are scored probable and significant, and are stated at different levels: low and medium.',
  ],
  [
    'L03_RETROSPECTIVE',
    'no-remedial-plan',
    { title: 'Hub', since: '2025-09-01' },
    '“Hub” has been in use since 1 September 2025, and nothing is said of the time before it was assessed.',
  ],
  [
    'L64_MEASURE_HARM_MATCH',
    'does-not-fit',
    { title: 'Hub', harm: 'loss-of-rights', controls: 'training' },
    '“Hub” is of the type “people cannot use a right”, and is answered by what does not lower it: training.',
  ],
  [
    'L68_STATUTORY_CONTENT',
    'safeguard-not-described',
    { provision: 'dpa2018.s40' },
    'The safeguard for DPA 2018 s.40 does not say how it is kept.',
  ],
] as const)('%s %s reads as a sentence with names and not ids', (rule, problem, facts, message) => {
  expect(told(rule, problem, facts)).toBe(message);
});

test('a code that no list knows is told as it stands', () => {
  expect(told('L67_RISK_LIBRARY', 'not-assessed', { knownRisk: 'nobody-knows' })).toMatch(/: nobody-knows\.$/);
});

test('a number is told as it is, though codes go by the same name elsewhere', () => {
  const named = { ...service, components: [{ id: '3', name: 'Exchange Online' }] };
  const facts = { problem: 'contradicted', title: 'What leaves', components: 3, flows: 0, transfers: 1 };
  const finding = { rule: 'L112_CONTRADICTION', blocks: true, itemId: 'item', field: null, facts } as const;
  expect(explainFinding(finding, { day: today, service: named }).message).toMatch(
    /components with a place abroad 3, flows that leave 0, transfers 1\.$/,
  );
});
