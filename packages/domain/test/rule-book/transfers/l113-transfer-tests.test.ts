import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, componentRow, found, law, said, wholeBut } from '../../fixtures.js';
import { statement, transferRow } from '../../whole-service.js';
import type { ContentOf } from '../../../src/document/content/index.js';

type Exception = ContentOf<'component'>['exceptions'][number];

const rule = ruleBook.L113_TRANSFER_TESTS;
const closed = { ...law, transfers: { ...law.transfers, isProcessorRouteOpen: false } };
const problems = (transfer: ReturnType<typeof transferRow>, on = law) =>
  rule.judge([transfer], on).map(({ facts }) => facts['problem']);

test('a transfer says where to, to whom, under which law, on what, why, and what then', () => {
  const blank = { country: null, regime: null, recipientType: null, mechanism: null, necessity: ' ', onward: '' };
  expect(said(rule, transferRow(blank))).toEqual([
    '!no-country country transfer.1',
    '!no-regime regime transfer.1',
    '!no-recipient-type recipientType transfer.1',
    '!no-mechanism mechanism transfer.1',
    '!no-necessity necessity transfer.1',
    '!no-onward onward transfer.1',
  ]);
  expect(said(rule, transferRow())).toEqual([]);
});

test.each([
  ['part-3', 'article-46-agreement'],
  ['part-3', 'article-45a'],
  ['uk-gdpr', 'approved-by-regulations'],
] as const)('under %s nothing rests on %s', (regime, mechanism) => {
  expect(problems(transferRow({ regime, mechanism }))).toEqual(['mechanism-of-other-regime']);
});

test('an approval under the UK GDPR is none under Part 3', () => {
  const approved = { mechanism: 'approved-by-regulations', country: 'US' } as const;
  expect(problems(transferRow(approved))).toEqual(['not-approved']);
  expect(problems(transferRow({ ...approved, country: 'IE' }))).toEqual([]);
  const bridge = { regime: 'uk-gdpr', mechanism: 'article-45a', country: 'US' } as const;
  expect(problems(transferRow(bridge))).toEqual([]);
  expect(problems(transferRow({ ...bridge, country: 'CN' }))).toEqual(['not-approved']);
});

test('the way to a processor opened in 2026; before, it was a recipient like any other', () => {
  expect(problems(transferRow(), closed)).toEqual(['processor-route-closed']);
  expect(problems(transferRow({ mechanism: 'strictly-necessary-to-other-recipient' }), closed)).toEqual([]);
});

test('another recipient needs section 77, and Part 3 knows no recipient of the UK GDPR', () => {
  const told = { regulatorInformedOn: '2026-09-02' } as const;
  expect(problems(transferRow({ ...told, recipientType: 'other-recipient' }))).toEqual(['other-recipient-needs-more']);
  expect(problems(transferRow({ ...told, recipientType: 'controller-under-uk-gdpr' }))).toEqual([
    'recipient-of-other-regime',
  ]);
});

test('a transfer under Part 4 has tests that are not these', () => {
  expect(problems(transferRow({ regime: 'part-4', mechanism: null }))).toEqual([]);
});

test('a test of one’s own is there, and is dated', () => {
  expect(problems(transferRow({ test: ' ' }))).toEqual(['no-test']);
  expect(problems(transferRow({ testedOn: null }))).toEqual(['no-test-day']);
  expect(problems(transferRow({ testedOn: '2026-11-02' }))).toEqual(['no-test-day']);
  expect(problems(transferRow({ test: '', testedOn: null, mechanism: 'safeguards-in-an-instrument' }))).toEqual([]);
  const agreement = { regime: 'uk-gdpr', mechanism: 'article-46-agreement' } as const;
  expect(problems(transferRow({ ...agreement, test: '' }))).toEqual(['no-test']);
});

test('the regulator is told of what rests on one’s own test, but for processors', () => {
  expect(problems(transferRow({ recipientType: 'relevant-authority' }))).toEqual(['regulator-not-informed']);
});

test('every place abroad of a component in use has its transfer', () => {
  const abroad = componentRow({ inUk: [], abroad: ['support', 'telemetry'] });
  expect(rule.judge([activityRow(), abroad, transferRow()], law)).toMatchObject([
    { itemId: 'component.1', field: 'abroad', facts: { problem: 'abroad-without-transfer', place: 'telemetry' } },
  ]);
  const all = transferRow({ component: null, path: 'telemetry' }, 'transfer.2');
  expect(said(rule, activityRow(), abroad, transferRow(), all)).toEqual([]);
  expect(said(rule, activityRow({ components: [] }), abroad)).toEqual([]);
});

test('or an exception that answers it', () => {
  const blank: Exception = { text: 'Faults', source: 'Page', readOn: '2026-09-01', transfer: null, noPersonalData: '' };
  const abroad = (over: Partial<Exception>) =>
    componentRow({ component: 'teams-chat', abroad: ['support'], exceptions: [{ ...blank, ...over }] });
  const uses = activityRow({ components: ['teams-chat'] });
  const empty = abroad({ noPersonalData: 'Counts alone' });
  expect(said(rule, uses, empty)).toEqual([]);
  const two = { ...empty, content: empty.content && { ...empty.content, abroad: ['support', 'telemetry'] } };
  expect(said(rule, uses, two as typeof empty)).toHaveLength(1);
  expect(said(rule, uses, abroad({ transfer: 'transfer.1' }), transferRow())).toEqual([]);
  expect(said(rule, uses, abroad({}), transferRow())).toHaveLength(1);
});

test('an exception with a transfer answers for its place alone, whatever else it says', () => {
  const places = (noPersonalData: string) => {
    const named = { text: 'Faults', source: 'Page', transfer: 'transfer.1', noPersonalData };
    const exception: Exception = { ...named, readOn: '2026-09-01' };
    return componentRow({ component: 'teams-chat', abroad: ['support', 'telemetry'], exceptions: [exception] });
  };
  const uses = activityRow({ components: ['teams-chat'] });
  for (const reason of ['', 'Counts alone'])
    expect(rule.judge([uses, places(reason), transferRow()], law)).toMatchObject([
      { blocks: true, facts: { problem: 'abroad-without-transfer', place: 'telemetry' } },
    ]);
});

test('F113: support from abroad, and whether it is necessary was never asked', () => {
  const places = componentRow({ inUk: ['storage', 'backup', 'processing', 'telemetry', 'keys'], abroad: ['support'] });
  const change = { 'component.1': places, 'transfers.statement': statement({ leaves: 'some' }) };
  expect(found(wholeBut(change, transferRow({ necessity: '' })))).toEqual([
    '!L113_TRANSFER_TESTS no-necessity necessity transfer.1',
  ]);
  expect(found(wholeBut(change))).toEqual(['!L113_TRANSFER_TESTS abroad-without-transfer abroad component.1']);
  expect(found(wholeBut(change, transferRow()))).toEqual([]);
});
