import { fieldText, kindTexts } from '@countersign/catalogue';
import { contentKinds, fieldsOfKind, type ContentKind } from '@countersign/domain/document/content';
import type { Fields } from '@countersign/domain/document/kinds';
import { duplicates } from './cited.js';

const pathsOf = (fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.type === 'list' ? [name, ...pathsOf(field.fields).map((path) => `${name}.${path}`)] : [name],
  );

const labelsOf = (kind: ContentKind): readonly string[] =>
  Object.entries(fieldsOfKind(kind)).map(([name, field]) => fieldText(kind, name).label ?? field.name);

test.each(contentKinds)('the words of %s are about fields that it has', (kind) => {
  const paths = pathsOf(fieldsOfKind(kind));
  expect(Object.keys(kindTexts[kind].fields).filter((path) => !paths.includes(path))).toEqual([]);
  expect(duplicates(labelsOf(kind))).toEqual([]);
});

test.each(contentKinds)('%s says what good looks like, with an example', (kind) => {
  const { good, example, fields } = kindTexts[kind];
  expect(good).toMatch(/^[A-Z].*\.$/);
  expect(example).not.toBe('');
  expect(Object.values(fields).filter((text) => text.hint === undefined && text.label === undefined)).toEqual([]);
});

test('every field of prose has a hint on what to write', () => {
  const bare = contentKinds.flatMap((kind) =>
    Object.entries(fieldsOfKind(kind))
      .filter(([name, field]) => field.type === 'text' && fieldText(kind, name).hint === undefined)
      .map(([name]) => `${kind}.${name}`),
  );
  expect(bare).toEqual([]);
});

test('no hint is longer than a line or two', () => {
  const long = contentKinds.flatMap((kind) =>
    Object.entries(kindTexts[kind].fields).filter(([, { hint }]) => (hint ?? '').length > 140),
  );
  expect(long).toEqual([]);
});

test('what needs no words has none', () => {
  expect(fieldText('component', 'component')).toEqual({});
  expect(fieldText('number', 'value').label).toBe('How many');
});
