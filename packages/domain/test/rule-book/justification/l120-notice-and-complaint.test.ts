import { ruleBook } from '../../../src/rule-book/index.js';
import { aTable, found, law, said, wholeBut } from '../../fixtures.js';
import { noticeRow } from '../../whole-service.js';

const rule = ruleBook.L120_NOTICE_AND_COMPLAINT;

test('there is a notice', () => {
  expect(said(rule)).toEqual(['no-notice - -']);
  expect(said(rule, aTable({ id: 'notices', kind: 'notice', minimumRows: 0 }))).toEqual(['no-notice - notices']);
  expect(said(rule, aTable({ id: 'notices', kind: 'notice' }))).toEqual([]);
});

test('one of the notices names the processors, one has the form, one is published', () => {
  const silent = { namesProcessors: false, complaints: ' ', publishedOn: null } as const;
  expect(said(rule, noticeRow(silent))).toEqual([
    'processors-not-named namesProcessors notice.1',
    'no-complaints-form complaints notice.1',
    'not-published publishedOn notice.1',
  ]);
  expect(said(rule, noticeRow(silent), noticeRow({}, 'notice.2'))).toEqual([]);
  expect(said(rule, noticeRow({ publishedOn: '2026-11-02' }))).toEqual(['not-published publishedOn notice.1']);
});

test('a form for complaints was not asked for before section 164A', () => {
  const before = { ...law, isComplaintsFormAsked: false };
  expect(rule.judge([noticeRow({ complaints: '' })], before)).toEqual([]);
});

test('F120: people cannot know that their data is there, nor where to complain', () => {
  expect(found(wholeBut({ 'notice.1': noticeRow({ namesProcessors: false }) }))).toEqual([
    'L120_NOTICE_AND_COMPLAINT processors-not-named namesProcessors notice.1',
  ]);
  expect(found(wholeBut({ 'notice.1': noticeRow({ complaints: '' }) }))).toEqual([
    'L120_NOTICE_AND_COMPLAINT no-complaints-form complaints notice.1',
  ]);
  expect(found(wholeBut({}))).toEqual([]);
});
