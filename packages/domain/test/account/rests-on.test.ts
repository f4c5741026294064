import { expect, test } from '@jest/globals';
import type { AssessedItem } from '../../src/document/items/index.js';
import { findingsOf, ruleBook } from '../../src/rule-book/index.js';
import type { RuleId } from '../../src/rule-book/finding/index.js';
import {
  answersRead,
  matrixAnswer,
  methodAnswer,
  restsOn,
  rowsOfKind,
  type AnswerAt,
} from '../../src/account/index.js';
import { activityRow, aLocal, aTable, componentRow, law, measure, riskRow } from '../fixtures.js';
import { processorRow, statement, transferRow, wholeService } from '../whole-service.js';

const inShort = ({ itemId, field }: AnswerAt): string => `${itemId ?? ''}.${field}`;

/** What the findings of a rule rest on, by their item and problem. */
const resting = (
  rule: RuleId,
  document: readonly AssessedItem[],
  on = law,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    restsOn(document, on)
      .filter(({ finding }) => finding.rule === rule)
      .map(({ finding: { itemId, facts }, answers }) => [
        `${itemId ?? ''} ${String(facts['problem'])}`,
        answers.map(inShort).sort(),
      ]),
  );

test('a finding of a row rests on the fields of that row that would change it, and on no other row', () => {
  const document = [activityRow({ lawfulBasis: null }), activityRow({ lawfulBasis: null, regime: null }, 'activity.2')];
  expect(resting('L53_BASIS_ENUM', document)).toEqual({
    'activity.1 no-basis': ['activity.1.lawfulBasis'],
    'activity.2 no-basis': ['activity.2.lawfulBasis'],
  });
});

test('a finding rests on the answers that make its rule ask, and not on that alone which is wrong', () => {
  const sensitive = activityRow({
    sensitive: true,
    sensitiveTypes: ['health'],
    policyDocument: 'P',
    strictNecessity: 'N',
  });
  expect(resting('L54_SCH8', [sensitive])['activity.1 no-condition']).toEqual([
    'activity.1.lawfulBasis',
    'activity.1.regime',
    'activity.1.schedule8Condition',
    'activity.1.sensitive',
  ]);
});

test('a contradiction rests on both sides of it, and on the rows that there are', () => {
  const rests = resting('L112_CONTRADICTION', [statement(), componentRow(), transferRow()])[
    'transfers.statement contradicted'
  ];
  expect(rests).toEqual(expect.arrayContaining(['transfers.statement.leaves', inShort(rowsOfKind('transfer'))]));
});

test('what is missing rests on there being no row of the kind', () => {
  expect(resting('L120_NOTICE_AND_COMPLAINT', [activityRow()])[' no-notice']).toEqual([inShort(rowsOfKind('notice'))]);
  expect(resting('L68_STATUTORY_CONTENT', [activityRow(), riskRow()])[' no-safeguards']).toEqual([
    inShort(rowsOfKind('safeguard')),
    'activity.1.regime',
  ]);
});

test('a level that is stated rests on the matrix that it is read by, and no method on there being none', () => {
  const departure = { level: 'low', reason: '', by: 'one', confirmedBy: null } as const;
  const [stated] = Object.values(resting('L60_MATRIX_COMPUTED', [{ ...riskRow(), departure }]));
  expect(stated).toEqual(expect.arrayContaining([inShort(matrixAnswer), 'risk.1.departure.level']));
  const without = { ...law, isMethodPinned: false };
  expect(resting('L62_METHOD_PINNED', [], without)[' no-method']).toEqual([inShort(methodAnswer)]);
});

test('a field of the entries of a list is an answer of its own', () => {
  const harms = ['inaccuracy-not-correctable', 'loss-of-rights', 'financial'] as const;
  const same = harms.map((harmType, place) =>
    riskRow({ harmType, measures: [measure('Strict access control')] }, `risk.${String(place + 1)}`),
  );
  const alike = resting('L63_IDENTICAL_MITIGATION', same)[' same-measures'];
  expect(alike).toEqual(expect.arrayContaining(['risk.1.measures', 'risk.2.measures.text']));
  expect(alike).not.toContain('risk.1.measures.owner');
});

test('where no answer alone would change it, and the same field of all rows would, it rests on all of them', () => {
  const blank = aLocal({ content: null, id: 'rights', kind: 'right', minimumRows: 0 });
  const both = [activityRow(), activityRow({}, 'activity.2'), blank];
  expect(resting('L55_RIGHTS_MATRIX', both)['rights no-rights']).toEqual(
    expect.arrayContaining(['activity.1.regime', 'activity.2.regime', inShort(rowsOfKind('right'))]),
  );
});

test('the head of a table is no answer', () => {
  const document = [
    aTable({ id: 'processors', kind: 'processor', minimumRows: 0 }),
    componentRow({ processor: null }),
    componentRow({ processor: null }, 'component.2'),
  ];
  const [rests] = Object.values(resting('L30_COMPONENT_HAS_PROCESSOR', document));
  expect(rests).not.toContain('processors.content');
  expect(rests).toContain(inShort(rowsOfKind('processor')));
});

test('every finding of the rule book is there, and none rests on nothing', () => {
  const documents = [
    wholeService(),
    [
      activityRow({ regime: null, peopleCategories: [] }),
      riskRow({ likelihood: null }),
      componentRow({ role: null }),
      processorRow({ entity: '' }),
    ],
  ];
  for (const document of documents) {
    const all = restsOn(document, law);
    expect(all).toHaveLength(findingsOf(document, law).length);
    expect(all.filter(({ answers }) => answers.length === 0).map(({ finding }) => finding)).toEqual([]);
  }
});

test('what a rule reads is seen by watching it, the fields that it leaves alone are not', () => {
  const read = answersRead(ruleBook.L56_DS_CATEGORIES, [activityRow()], law).map(inShort);
  expect(read).toEqual(expect.arrayContaining(['activity.1.peopleCategories', 'activity.1.regime']));
  expect(read).not.toContain('activity.1.retention');
});
