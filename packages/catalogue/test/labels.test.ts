import { basesFor, labelOfWord, labels, lawfulBases, peopleCategories, wordLabels } from '@countersign/catalogue';
import * as authority from '@countersign/domain/authority';
import * as clauses from '@countersign/domain/clauses';
import * as content from '@countersign/domain/document/content';
import * as kinds from '@countersign/domain/document/kinds';
import { duplicates } from './cited.js';

const keys = (table: object) => Object.keys(table).sort();
const sorted = (codes: readonly string[]) => [...codes].sort();

test.each([
  ['regime', kinds.regimes],
  ['lawEnforcementPurpose', kinds.lawEnforcementPurposes],
  ['lawfulBasis', kinds.lawfulBases],
  ['peopleCategory', kinds.peopleCategories],
  ['processorRole', kinds.processorRoles],
  ['harmType', kinds.harmTypes],
  ['measureKind', kinds.measureKinds],
  ['measureEffect', kinds.measureEffects],
  ['stance', kinds.stances],
  ['placement', kinds.placements],
  ['contentKind', content.contentKinds],
  ['clauseVerdict', clauses.clauseVerdicts],
  ['limbStanding', clauses.limbStandings],
  ['role', authority.roles],
  ['stage', kinds.stageKinds],
  ['sensitiveType', kinds.sensitiveTypes],
  ['dataCategory', kinds.dataCategories],
  ['assuranceAnswer', kinds.assuranceAnswers],
  ['locationPlace', kinds.locationPlaces],
  ['recipientType', kinds.recipientTypes],
  ['transferMechanism', kinds.transferMechanisms],
  ['transferStatement', kinds.transferStatements],
  ['alternativeKind', kinds.alternativeKinds],
  ['loggedOperation', kinds.loggedOperations],
  ['capture', kinds.captures],
  ['consulteeRelation', kinds.consulteeRelations],
  ['regulatorContact', kinds.regulatorContacts],
  ['control', kinds.controls],
  ['riskAxis', kinds.riskAxes],
  ['evidenceKind', kinds.evidenceKinds],
  ['marking', kinds.markings],
  ['publicationMark', kinds.publicationMarks],
] as const)('every code of %s has a label, and no label is left over', (name, codes) => {
  expect(keys(labels[name])).toEqual(sorted(codes));
});

test('no two codes of one list read the same', () => {
  const same = Object.entries(labels).flatMap(([name, table]) =>
    duplicates(Object.values(table)).map((label) => [name, label]),
  );
  expect(same).toEqual([]);
});

test('a basis belongs to one regime', () => {
  expect(lawfulBases.filter(({ code, regime }) => code.startsWith('part-3-') !== (regime === 'part-3'))).toEqual([]);
  expect(basesFor('part-3').map(({ code }) => code)).toEqual(['part-3-task', 'part-3-consent']);
  expect(basesFor('part-4')).toEqual([]);
});

test('the four categories of section 38(3) are the ones that the rule book knows', () => {
  const flagged = peopleCategories.filter(({ section38 }) => section38 !== null);
  expect(flagged.map(({ code }) => code)).toEqual(kinds.categoriesOfSection38);
  expect(flagged.map(({ section38 }) => section38)).toEqual(['a', 'b', 'c', 'd']);
});

const everyField = (fields: kinds.Fields): readonly kinds.Field[] =>
  Object.values(fields).flatMap((field) => (field.type === 'list' ? [field, ...everyField(field.fields)] : [field]));

test('every closed list of words of every kind has its labels', () => {
  const lists = content.contentKinds
    .flatMap((kind) => everyField(content.fieldsOfKind(kind)))
    .flatMap((field) => ('words' in field ? [field.words] : []));
  expect(lists.length).toBeGreaterThan(20);
  expect(lists.filter((words) => wordLabels(words) === null)).toEqual([]);
  expect(labelOfWord(kinds.captures, 'not-applicable')).toBe('Not applicable');
});

test('a list or a word without a label is shown as it is', () => {
  expect(wordLabels(['a', 'b'])).toBeNull();
  expect(labelOfWord(['a', 'b'], 'a')).toBe('a');
  expect(labelOfWord(kinds.captures, 'perhaps')).toBe('perhaps');
});
