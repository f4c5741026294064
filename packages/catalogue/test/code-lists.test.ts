import { codeList, countryName, matrixById, nameOfCode, ruleLawOn, type CodeListLaw } from '@countersign/catalogue';
import { contentKinds, fieldsOfKind } from '@countersign/domain/document/content';
import type { CodeList, Field, Fields } from '@countersign/domain/document/kinds';
import { aService } from './a-service.js';
import { duplicates, today } from './cited.js';
import type { Day } from '@countersign/domain/kernel';

const law: CodeListLaw = { ...ruleLawOn(today, aService), service: aService };

const everyField = (fields: Fields): readonly Field[] =>
  Object.values(fields).flatMap((field) => (field.type === 'list' ? [field, ...everyField(field.fields)] : [field]));

const used: readonly CodeList[] = [
  ...new Set(
    contentKinds
      .flatMap((kind) => everyField(fieldsOfKind(kind)))
      .flatMap((field) => ('of' in field && !field.type.startsWith('reference') ? [field.of as CodeList] : [])),
  ),
];

test.each(used)('the list %s has entries, each with an id and a name of its own', (of) => {
  const entries = codeList(of, law);
  expect(entries.length).toBeGreaterThan(2);
  expect(duplicates(entries.map(({ id }) => id))).toEqual([]);
  expect(duplicates(entries.map(({ name }) => name))).toEqual([]);
  expect(entries.filter(({ id, name }) => id === '' || name === '')).toEqual([]);
});

test('every list that a field can choose from is used by one', () => {
  expect([...used].sort()).toEqual([
    'clause',
    'component',
    'country',
    'known-risk',
    'likelihood',
    'processor',
    'provision',
    'right',
    'schedule-8-condition',
    'screening-criterion',
    'severity',
  ]);
});

test('the law of a list is that of the day, and its scales are those of the pinned matrix', () => {
  const ids = (day: Day) => codeList('provision', { ...law, day }).map(({ id }) => id);
  expect(ids('2026-02-04')).not.toContain('dpa2018.s73.4.aa');
  expect(ids('2026-02-05')).toContain('dpa2018.s73.4.aa');
  expect(codeList('likelihood', law).map(({ id }) => id)).toEqual(['remote', 'possible', 'probable']);
  expect(codeList('severity', { ...law, matrix: matrixById('ico-3x3') ?? law.matrix })).toHaveLength(3);
});

test('countries go by their English names', () => {
  expect(codeList('country', law)).toHaveLength(249);
  expect(nameOfCode('country', 'IE', law)).toBe('Ireland');
  expect(countryName('GB')).toBe('United Kingdom');
  expect(countryName('nowhere')).toBe('nowhere');
  expect(nameOfCode('right', 'no-such', law)).toBe('no-such');
});
