import { ruleBook } from '../../../src/rule-book/index.js';
import { found, law, said, wholeBut } from '../../fixtures.js';
import { evidenceRow } from '../../whole-service.js';
import type { Day } from '../../../src/kernel/index.js';

const rule = ruleBook.L06_LEGACY_PIA;

test('an assessment of the old kind answers no section', () => {
  const legacy = { evidenceKind: 'legacy-privacy-assessment' } as const;
  expect(said(rule, evidenceRow({ ...legacy, answers: ['dpa2018.s64.1'] }))).toEqual([
    'legacy-assessment evidenceKind evidence.1',
  ]);
  expect(said(rule, evidenceRow({ ...legacy, answers: ['ukgdpr.35.7.a'] }))).toHaveLength(1);
  expect(said(rule, evidenceRow({ ...legacy, answers: [] }))).toEqual([]);
});

test('nor does any paper from before the duty', () => {
  const offered = { answers: ['dpa2018.s64.3.b'] } as const;
  expect(said(rule, evidenceRow({ ...offered, date: '2018-05-24' }))).toEqual(['older-than-the-duty date evidence.1']);
  expect(said(rule, evidenceRow({ ...offered, date: '2018-05-25' }))).toEqual([]);
  expect(said(rule, evidenceRow({ ...offered, date: null }))).toEqual([]);
});

test('the day of the duty is the one that the law gives', () => {
  const paper = evidenceRow({ answers: ['dpa2018.s64.3.b'], date: '2018-05-25' });
  const saidFrom = (dutyToAssessFrom: Day | null) => rule.judge([paper], { ...law, dutyToAssessFrom });
  expect(saidFrom('2018-05-26')).toMatchObject([{ facts: { problem: 'older-than-the-duty', date: '2018-05-25' } }]);
  expect(saidFrom(null)).toEqual([]);
});

test('a section whose number only begins the same is another one', () => {
  expect(said(rule, evidenceRow({ date: '2012-01-01', answers: ['dpa2018.s64A', 'ukgdpr.351'] }))).toEqual([]);
});

test('an old security assessment offered for risks to people is one fault, and not this', () => {
  const security = { evidenceKind: 'security-assessment', date: '2016-01-01' } as const;
  expect(said(rule, evidenceRow({ ...security, answers: ['dpa2018.s64.3.b'] }))).toEqual([]);
  expect(said(rule, evidenceRow({ ...security, answers: ['dpa2018.s64.3.a'] }))).toHaveLength(1);
});

test('F06: a system assessed under the old optional regime is said to be assessed', () => {
  const old = { evidenceKind: 'legacy-privacy-assessment', date: '2016-03-01' } as const;
  expect(found(wholeBut({ 'evidence.1': evidenceRow({ ...old, answers: ['dpa2018.s64.1'] }) }))).toEqual([
    'L06_LEGACY_PIA legacy-assessment evidenceKind evidence.1',
  ]);
  expect(found(wholeBut({ 'evidence.1': evidenceRow({ ...old, answers: [] }) }))).toEqual([]);
});
