import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, aTable, found, law, riskRow, said, wholeBut } from '../../fixtures.js';
import { log, logRow, sixLogs } from '../../whole-processing.js';

const rule = ruleBook.L57_LOGGING_MATRIX;
const but = (over: Parameters<typeof log>[0]) =>
  logRow({ operations: sixLogs().map((one) => (one.operation === over?.operation ? log(over) : one)) });

test('every component of a Part 3 activity has its logs', () => {
  expect(said(rule, activityRow(), logRow())).toEqual([]);
  expect(rule.judge([activityRow({ components: ['exchange-online', 'teams-chat'] })], law)).toMatchObject([
    { itemId: null, facts: { problem: 'no-logging', count: 2 } },
  ]);
  expect(rule.judge([activityRow({ components: ['exchange-online', 'teams-chat'] }), logRow()], law)).toMatchObject([
    { facts: { problem: 'component-not-logged', component: 'teams-chat' } },
  ]);
  expect(said(rule, activityRow({ regime: 'uk-gdpr' }))).toEqual([]);
});

test('all six operations are answered, and each that does not apply says why', () => {
  expect(rule.judge([activityRow(), logRow({ operations: sixLogs().slice(0, 4) })], law)).toMatchObject([
    { itemId: 'log.1', facts: { problem: 'unsaid', component: 'exchange-online', operations: 'combination,erasure' } },
  ]);
  expect(said(rule, activityRow(), but({ operation: 'erasure', captured: null }))).toEqual([
    '!unsaid operations log.1',
  ]);
  const idle = { operation: 'combination', captured: 'not-applicable' } as const;
  expect(said(rule, activityRow(), but({ ...idle, events: ' ' }))).toEqual(['!no-reason operations log.1']);
  expect(said(rule, activityRow(), but({ ...idle, events: 'Nothing is combined in it' }))).toEqual([]);
});

test('what is captured was tested, and not long ago', () => {
  expect(said(rule, activityRow(), logRow({ operations: sixLogs({ testedOn: null }) }))).toEqual([
    '!not-tested operations log.1',
  ]);
  expect(said(rule, activityRow(), but({ operation: 'erasure', testedOn: '2026-11-02' }))).toHaveLength(1);
  expect(said(rule, activityRow(), but({ operation: 'erasure', testedOn: '2026-05-05' }))).toEqual([]);
  expect(rule.judge([activityRow(), but({ operation: 'erasure', testedOn: '2026-05-04' })], law)).toMatchObject([
    { facts: { problem: 'test-too-old', operations: 'erasure', days: 180 } },
  ]);
});

test('a log of consultation shows who and when, one of disclosure also to whom', () => {
  expect(
    rule.judge([activityRow(), but({ operation: 'consultation', identity: false, recipient: null })], law),
  ).toMatchObject([{ facts: { problem: 'not-shown', operation: 'consultation', parts: 'identity' } }]);
  expect(
    rule.judge([activityRow(), but({ operation: 'disclosure', timestamp: null, recipient: null })], law),
  ).toMatchObject([{ facts: { problem: 'not-shown', operation: 'disclosure', parts: 'timestamp,recipient' } }]);
  expect(said(rule, activityRow(), but({ operation: 'erasure', identity: false }))).toEqual([]);
});

test('the justification is asked only where the law of the day asks it', () => {
  const before = { ...law, logging: { ...law.logging, isJustificationAsked: true } };
  const parts = rule.judge([activityRow(), logRow()], before).map(({ facts }) => facts['parts']);
  expect(parts).toEqual(['justification', 'justification']);
  expect(rule.judge([activityRow(), logRow({ operations: sixLogs({ justification: true }) })], before)).toEqual([]);
});

test('what is not captured is a risk to the evidence, said once', () => {
  const dark = { operation: 'consultation', captured: 'no' } as const;
  const evidence = riskRow({ harmType: 'loss-of-evidence-integrity' });
  const table = aTable({ id: 'risks', kind: 'risk', minimumRows: 0 });
  expect(said(rule, activityRow(), but(dark), table)).toEqual(['!no-risk-to-evidence - risks']);
  expect(said(rule, activityRow(), but(dark), evidence)).toEqual([]);
});

test('F57: the access logs of a component cannot be shown', () => {
  const untested = { 'log.1': logRow({ operations: sixLogs({ testedOn: null }) }) };
  expect(found(wholeBut(untested))).toEqual(['!L57_LOGGING_MATRIX not-tested operations log.1']);
  expect(found(wholeBut({ 'log.1': logRow() }))).toEqual([]);
});
