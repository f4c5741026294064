import { ruleBook } from '../../../src/rule-book/index.js';
import { componentRow, found, law, said, wholeBut } from '../../fixtures.js';
import { statement, transferRow } from '../../whole-service.js';

const rule = ruleBook.L115_INSTRUCTION_REGISTER;

test('a processor has an instruction for the transfer, and it runs', () => {
  expect(said(rule, transferRow({ instruction: ' ' }))).toEqual(['no-instruction instruction transfer.1']);
  expect(rule.judge([transferRow({ instructedUntil: '2026-10-31' })], law)).toMatchObject([
    { blocks: false, facts: { problem: 'instruction-ended', date: '2026-10-31' } },
  ]);
  expect(said(rule, transferRow({ instructedUntil: law.day }))).toEqual([]);
  expect(said(rule, transferRow({ instructedUntil: null }))).toEqual([]);
});

test('who is no processor is not instructed', () => {
  expect(said(rule, transferRow({ recipientType: 'relevant-authority', instruction: '' }))).toEqual([]);
});

test('F115: the terms of service are a blanket approval, and no instruction was given', () => {
  const places = componentRow({ inUk: ['storage', 'backup', 'processing', 'telemetry', 'keys'], abroad: ['support'] });
  const change = { 'component.1': places, 'transfers.statement': statement({ leaves: 'some' }) };
  expect(found(wholeBut(change, transferRow({ instruction: '' })))).toEqual([
    'L115_INSTRUCTION_REGISTER no-instruction instruction transfer.1',
  ]);
  expect(found(wholeBut(change, transferRow()))).toEqual([]);
});
