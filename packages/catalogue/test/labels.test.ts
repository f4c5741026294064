import {
  basesFor,
  componentById,
  labelOfWord,
  labels,
  lawfulBases,
  peopleCategories,
  processorById,
  services,
  wordLabels,
} from '@countersign/catalogue';
import * as domain from '@countersign/domain';
import { duplicates } from './cited.js';

const keys = (table: object) => Object.keys(table).sort();
const sorted = (codes: readonly string[]) => [...codes].sort();

test.each([
  ['regime', domain.regimes],
  ['lawEnforcementPurpose', domain.lawEnforcementPurposes],
  ['lawfulBasis', domain.lawfulBases],
  ['peopleCategory', domain.peopleCategories],
  ['processorRole', domain.processorRoles],
  ['harmType', domain.harmTypes],
  ['measureKind', domain.measureKinds],
  ['measureEffect', domain.measureEffects],
  ['stance', domain.stances],
  ['placement', domain.placements],
  ['contentKind', domain.contentKinds],
  ['clauseVerdict', domain.clauseVerdicts],
  ['limbStanding', domain.limbStandings],
  ['role', domain.roles],
  ['stage', domain.stageKinds],
  ['sensitiveType', domain.sensitiveTypes],
  ['dataCategory', domain.dataCategories],
  ['assuranceAnswer', domain.assuranceAnswers],
  ['locationPlace', domain.locationPlaces],
  ['recipientType', domain.recipientTypes],
  ['transferMechanism', domain.transferMechanisms],
  ['transferStatement', domain.transferStatements],
  ['alternativeKind', domain.alternativeKinds],
  ['loggedOperation', domain.loggedOperations],
  ['capture', domain.captures],
  ['consulteeRelation', domain.consulteeRelations],
  ['regulatorContact', domain.regulatorContacts],
  ['control', domain.controls],
  ['riskAxis', domain.riskAxes],
  ['evidenceKind', domain.evidenceKinds],
  ['marking', domain.markings],
  ['publicationMark', domain.publicationMarks],
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
  expect(flagged.map(({ code }) => code)).toEqual(domain.categoriesOfSection38);
  expect(flagged.map(({ section38 }) => section38)).toEqual(['a', 'b', 'c', 'd']);
});

test('every component has its own id and a processor that is known', () => {
  const components = services.flatMap((service) => service.components);
  expect(components).toHaveLength(12);
  expect(duplicates(components.map(({ id }) => id))).toEqual([]);
  expect(components.filter(({ processor }) => processorById(processor) === null)).toEqual([]);
  expect(componentById('no-such')).toBeNull();
});

const everyField = (fields: domain.Fields): readonly domain.Field[] =>
  Object.values(fields).flatMap((field) => (field.type === 'list' ? [field, ...everyField(field.fields)] : [field]));

test('every closed list of words of every kind has its labels', () => {
  const lists = domain.contentKinds
    .flatMap((kind) => everyField(domain.fieldsOfKind(kind)))
    .flatMap((field) => ('words' in field ? [field.words] : []));
  expect(lists.length).toBeGreaterThan(20);
  expect(lists.filter((words) => wordLabels(words) === null)).toEqual([]);
  expect(labelOfWord(domain.captures, 'not-applicable')).toBe('Not applicable');
});

test('a list or a word without a label is shown as it is', () => {
  expect(wordLabels(['a', 'b'])).toBeNull();
  expect(labelOfWord(['a', 'b'], 'a')).toBe('a');
  expect(labelOfWord(domain.captures, 'perhaps')).toBe('perhaps');
});
