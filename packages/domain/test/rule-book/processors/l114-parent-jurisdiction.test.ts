import { ruleBook } from '../../../src/rule-book/index.js';
import { found, law, riskRow, said, wholeBut } from '../../fixtures.js';
import { processorRow } from '../../whole-service.js';

const rule = ruleBook.L114_PARENT_JURISDICTION;
const compelled = riskRow({ harmType: 'compelled-disclosure-abroad' });
const home = processorRow({ processor: 'bt', parentJurisdiction: 'GB' }, 'processor.2');

test('a processor whose parent is abroad needs a risk of disclosure compelled there, said once', () => {
  expect(rule.judge([home, processorRow()], law)).toMatchObject([
    {
      blocks: false,
      itemId: 'processor.1',
      facts: { problem: 'no-risk-of-compulsion', processor: 'microsoft', country: 'US' },
    },
  ]);
  expect(said(rule, processorRow(), processorRow({}, 'processor.3'), riskRow())).toHaveLength(1);
  expect(said(rule, processorRow(), compelled)).toEqual([]);
  expect(said(rule, home)).toEqual([]);
});

test('a national risk of it that nobody has taken a stance on yet is said by that item', () => {
  const national = { ...compelled, national: compelled.content, content: null, placement: 'national' } as const;
  expect(said(rule, processorRow(), { ...national, stance: null })).toEqual([]);
  expect(said(rule, processorRow(), { ...national, stance: 'rejected' })).toHaveLength(1);
});

test('what the document says of the parent does not undo what is known of it', () => {
  expect(said(rule, processorRow({ parentJurisdiction: 'GB' }))).toHaveLength(1);
  expect(said(rule, processorRow({ parentJurisdiction: null }))).toHaveLength(1);
});

test('and it must tell the controller of a demand', () => {
  expect(said(rule, processorRow({ notification: ' ' }), compelled)).toEqual([
    'no-notification notification processor.1',
  ]);
});

test('F114: surveillance abroad is said to be addressed, and no risk of it is assessed', () => {
  const other = riskRow({ title: 'Leaks', harmType: 'unlawful-disclosure', knownRisk: null }, 'risk.abroad');
  expect(found(wholeBut({ 'risk.abroad': null }, other))).toEqual([
    'L114_PARENT_JURISDICTION no-risk-of-compulsion parentJurisdiction processor.1',
  ]);
  expect(found(wholeBut({}, { ...other, id: 'risk.more' }))).toEqual([]);
});
