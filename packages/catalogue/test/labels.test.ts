import {
  basesFor,
  componentById,
  labels,
  lawfulBases,
  peopleCategories,
  processorById,
  services,
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
  ['role', domain.roles],
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
