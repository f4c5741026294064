import { ruleBook } from '../../../src/rule-book/index.js';
import { found, said, wholeBut } from '../../fixtures.js';
import { evidenceRow } from '../../whole-service.js';

const rule = ruleBook.L65_WRONG_EVIDENCE_TYPE;
const security = { evidenceKind: 'security-assessment' } as const;

test.each(['dpa2018.s64.3.b', 'ukgdpr.35.7.c'])('a security assessment does not answer %s', (provision) => {
  expect(said(rule, evidenceRow({ ...security, answers: ['dpa2018.s66.1', provision] }))).toEqual([
    'security-for-risks answers evidence.1',
  ]);
  expect(said(rule, evidenceRow({ answers: [provision] }))).toEqual([]);
});

test('F65: a security assessment of the blueprint is the answer to risks to people', () => {
  const offered = (provision: string) => evidenceRow({ ...security, title: 'Blueprint', answers: [provision] });
  expect(found(wholeBut({ 'evidence.1': offered('dpa2018.s64.3.b') }))).toEqual([
    'L65_WRONG_EVIDENCE_TYPE security-for-risks answers evidence.1',
  ]);
  expect(found(wholeBut({ 'evidence.1': offered('dpa2018.s66.1') }))).toEqual([]);
});
