import { ruleBook } from '../../../src/rule-book/index.js';
import { found, law, said, wholeBut } from '../../fixtures.js';
import { evidenceRow } from '../../whole-service.js';

const rule = ruleBook.L47_EVIDENCE_HELD;

test('what is offered for a section is held', () => {
  expect(rule.judge([evidenceRow({ held: false, answers: ['dpa2018.s59.2', 'ukgdpr.28.1'] })], law)).toMatchObject([
    { blocks: false, field: 'held', facts: { problem: 'not-held', count: 2 } },
  ]);
  expect(said(rule, evidenceRow({ held: null }))).toEqual(['held-unanswered held evidence.1']);
  expect(said(rule, evidenceRow({ held: false, answers: [] }))).toEqual([]);
  expect(said(rule, evidenceRow())).toEqual([]);
});

test('what is held has its file', () => {
  expect(said(rule, evidenceRow({}, { files: [] }))).toEqual(['no-file held evidence.1']);
});

test('F47: two assessments of the Home Office are cited, and nobody here has them', () => {
  const cited = { title: 'Risk assessment of the Home Office', evidenceKind: 'other' } as const;
  expect(found(wholeBut({ 'evidence.1': evidenceRow({ ...cited, held: false }) }))).toEqual([
    'L47_EVIDENCE_HELD not-held held evidence.1',
  ]);
  expect(found(wholeBut({ 'evidence.1': evidenceRow(cited) }))).toEqual([]);
});
