import { ruleBook } from '../../../src/rule-book/index.js';
import { aTable, found, law, said, wholeBut } from '../../fixtures.js';
import { consulteeRow, peopleViews } from '../../whole-service.js';

const rule = ruleBook.L90_CONSULTEE_DIVERSITY;
const relations = ['data-protection-officer', 'information-security', 'processor', 'academic'] as const;
const asked = relations.map((relation) => consulteeRow({ relation }, relation));
const programme = (id: string) => consulteeRow({ relation: 'programme' }, id);

test('the voices that are missing are one finding', () => {
  expect(rule.judge([consulteeRow({ relation: 'processor' }), peopleViews()], law)).toMatchObject([
    {
      itemId: null,
      facts: { problem: 'voices-missing', voice: 'data-protection-officer,information-security,independent' },
    },
  ]);
  expect(said(rule, ...asked, peopleViews())).toEqual([]);
  expect(said(rule, peopleViews())).toEqual(['voices-missing - -']);
});

test('a table that is still to be filled is said by the table', () => {
  expect(said(rule, aTable({ kind: 'consultee' }), peopleViews())).toEqual([]);
});

test('too many of the programme and the own force are one finding, and then nothing else of them', () => {
  const own = ['1', '2', '3'].map(programme);
  expect(
    rule.judge([...own, consulteeRow({ relation: 'own-force' }), asked[0] ?? programme('4'), peopleViews()], law),
  ).toMatchObject([{ facts: { problem: 'own-voices', percent: 80 } }]);
  expect(said(rule, ...own, ...asked, peopleViews())).toEqual([]);
});

test('each has said something, and what was not followed has its reasons', () => {
  const [first, ...others] = asked;
  const silent = consulteeRow({ relation: 'data-protection-officer', views: '', departed: true }, first?.id);
  expect(said(rule, silent, ...others, peopleViews())).toEqual([
    'no-views views data-protection-officer',
    'departed-without-reasons reasons data-protection-officer',
  ]);
});

test('the people concerned were asked, or why not is said', () => {
  expect(said(rule, ...asked)).toEqual(['no-views-of-people - -']);
  expect(said(rule, ...asked, peopleViews({ how: ' ' }))).toEqual(['no-how how consultation.people']);
  expect(said(rule, ...asked, peopleViews({ sought: false }))).toEqual(['no-why-not whyNot consultation.people']);
  expect(said(rule, ...asked, peopleViews({ sought: false, whyNot: 'It would warn suspects' }))).toEqual([]);
  expect(said(rule, ...asked, peopleViews({ sought: null }))).toEqual([]);
});

test('F90: the programme asked itself', () => {
  const echo = Object.fromEntries(
    ['consultee.1', 'consultee.2', 'consultee.3', 'consultee.4'].map((id) => [id, programme(id)]),
  );
  expect(found(wholeBut(echo))).toEqual(['L90_CONSULTEE_DIVERSITY own-voices - consultees']);
  expect(found(wholeBut({}, programme('consultee.5')))).toEqual([]);
});
