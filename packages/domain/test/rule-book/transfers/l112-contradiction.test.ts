import { ruleBook } from '../../../src/rule-book/index.js';
import { componentRow, found, law, said, wholeBut } from '../../fixtures.js';
import { flowRow, statement, transferRow } from '../../whole-service.js';

const rule = ruleBook.L112_CONTRADICTION;
const at = 'leaves transfers.statement';

test('who says that nothing leaves is not contradicted by the document', () => {
  expect(said(rule, statement(), componentRow(), flowRow())).toEqual([]);
  expect(rule.judge([statement(), componentRow({ abroad: ['support'] }), transferRow()], law)).toMatchObject([
    { blocks: true, facts: { problem: 'contradicted', components: 1, flows: 0, transfers: 1 } },
  ]);
  expect(said(rule, statement(), flowRow({ crossesBorder: true }))).toEqual([`!contradicted ${at}`]);
});

test('who says that something does names it', () => {
  expect(said(rule, statement({ leaves: 'some' }), componentRow())).toEqual([`!none-named ${at}`]);
  expect(said(rule, statement({ leaves: 'some' }), transferRow())).toEqual([]);
  expect(said(rule, statement({ leaves: null }), transferRow())).toEqual([]);
});

test('the European Union is not the United Kingdom', () => {
  const union = statement({ text: 'No data is transferred outside the EU' });
  expect(said(rule, union)).toEqual(['!about-the-union text transfers.statement']);
  expect(said(rule, statement({ text: 'No data leaves the UK, nor the EU' }))).toEqual([]);
  expect(said(rule, statement({ text: 'A neutral place at home' }))).toEqual([]);
});

test('before the end of 2020 the European Union was no third country, and to speak of it was right', () => {
  const union = statement({ text: 'No data is transferred outside the EU' });
  const before = { ...law, transfers: { ...law.transfers, isUnionAbroad: false } };
  expect(rule.judge([union], before)).toEqual([]);
  expect(rule.judge([union, transferRow()], before)).toMatchObject([{ facts: { problem: 'contradicted' } }]);
});

test('F112: no data leaves the European Union, it is said', () => {
  const union = statement({ text: 'No data would be transferred outside the European Union' });
  expect(found(wholeBut({ 'transfers.statement': union }))).toEqual([
    '!L112_CONTRADICTION about-the-union text transfers.statement',
  ]);
  expect(found(wholeBut({ 'flow.1': flowRow({ crossesBorder: true }) }))).toEqual([
    `!L112_CONTRADICTION contradicted ${at}`,
  ]);
  expect(found(wholeBut({}))).toEqual([]);
});
