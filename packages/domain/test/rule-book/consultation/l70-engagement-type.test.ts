import { ruleBook } from '../../../src/rule-book/index.js';
import { aLocal, found, law, said, wholeBut } from '../../fixtures.js';
import { claimRow, contactRow } from '../../whole-service.js';

const rule = ruleBook.L70_ENGAGEMENT_TYPE;
const prose = (text: string) => aLocal({ content: { kind: 'question', text } });
const formal = { contact: 'formal-prior-consultation' } as const;

test('who says that the regulator was consulted has a formal consultation on record', () => {
  const says = prose('We have consulted  the ICO throughout.');
  expect(rule.judge([says], law)).toMatchObject([
    { blocks: false, field: 'text', facts: { problem: 'consultation-claimed', phrase: 'consulted the ico' } },
  ]);
  expect(said(rule, says, contactRow())).toHaveLength(1);
  expect(said(rule, says, contactRow({ ...formal, receipt: 'IC-1' }))).toEqual([]);
  expect(said(rule, claimRow({ statement: 'The programme consulted the ICO' }))).toEqual([
    'consultation-claimed statement claim.1',
  ]);
});

test.each([
  'In May we consulted the ICO.',
  'We consulted the ICO as required.',
  'We consulted the ICO before the pilot.',
])('nor is it a condition that hides it: %s', (text) => {
  expect(said(rule, prose(text))).toHaveLength(1);
});

test('so does informal advice that is called consultation', () => {
  expect(said(rule, contactRow({ about: 'We consulted the ICO on logs' }))).toEqual([
    'consultation-claimed about regulator-contact.1',
  ]);
});

test.each([
  'This force has not consulted the ICO.',
  'The ICO is consulted if a high risk remains.',
  'Nobody consulted the ICO in the pilot.',
  'The force will say so once it has consulted the ICO.',
])('it is not claimed by: %s', (text) => {
  expect(said(rule, prose(text))).toEqual([]);
});

test('a formal consultation has a receipt, and that is the one fault', () => {
  const open = contactRow(formal);
  expect(said(rule, open, prose('We consulted the ICO'))).toEqual(['no-receipt receipt regulator-contact.1']);
});

test('F70: the programme says that it consulted the ICO, and there was informal advice', () => {
  const says = (text: string) => ({ ...prose(text), id: 'consultation.ico' });
  expect(
    found(wholeBut({}, says('The programme consulted the ICO throughout, and answered its detailed comments'))),
  ).toEqual(['L70_ENGAGEMENT_TYPE consultation-claimed text consultation.ico']);
  expect(
    found(wholeBut({}, says('The programme had informal advice of the ICO, and has answered its comments'))),
  ).toEqual([]);
});
