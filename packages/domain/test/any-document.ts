import fc from 'fast-check';
import { contentKinds, fieldsOfKind, type Content, type ContentKind } from '../src/document/content/index.js';
import type { AssessedItem } from '../src/document/items/index.js';
import { placements, stances, type CodeList, type Field, type Fields } from '../src/document/kinds/index.js';
import { anItem, ico, law } from './fixtures.js';

/** The ids of the items of a document of any make, some of which are not in it. */
const ids = Array.from({ length: 16 }, (_, place) => `item.${place}`);

const codes: Readonly<Record<CodeList, readonly string[]>> = {
  component: law.components.map(({ id }) => id),
  processor: law.processors.map(({ id }) => id),
  country: ['GB', 'IE', 'US'],
  provision: ['dpa2018.s64.3.b', 'dpa2018.s59.5'],
  right: law.rights.map(({ id }) => id),
  'known-risk': law.knownRisks.map(({ id }) => id),
  'screening-criterion': law.screening.map(({ id }) => id),
  'schedule-8-condition': law.schedule8.map(({ id }) => id),
  likelihood: ico.likelihoods.map(({ code }) => code),
  severity: ico.severities.map(({ code }) => code),
  clause: ['dpa2018.s59.5'],
};

const words = [
  '',
  ' ',
  'Retention labels',
  'We consulted the ICO. It is no different.',
  'Addressed in the DPIA, and never indefinite',
  '__proto__',
];
const text = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 }));
const day = fc.constantFrom('2017-01-01', '2026-05-04', '2026-11-01', '2027-01-01');
const code = (of: CodeList) => fc.constantFrom(...codes[of], 'nobody-knows', 'constructor');
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 4 });

const anyValue = (field: Field): fc.Arbitrary<unknown> => {
  switch (field.type) {
    case 'line':
    case 'text':
      return text;
    case 'word':
      return fc.option(fc.constantFrom(...field.words));
    case 'required-word':
      return fc.constantFrom(...field.words);
    case 'words':
      return few(fc.constantFrom(...field.words));
    case 'yes-no':
      return fc.option(fc.boolean());
    case 'whole':
      return fc.option(fc.nat(4000));
    case 'required-whole':
      return fc.nat(4000);
    case 'day':
      return fc.option(day);
    case 'code':
      return fc.option(code(field.of));
    case 'required-code':
      return fc.oneof(code(field.of), fc.constant(''));
    case 'codes':
      return few(code(field.of));
    case 'reference':
      return fc.option(fc.constantFrom(...ids));
    case 'references':
      return few(fc.constantFrom(...ids));
    case 'texts-by-id':
      return fc.dictionary(fc.constantFrom('a', 'b', 'large-scale', '__proto__'), text, { maxKeys: 3 });
    case 'list':
      return few(anyShape(field.fields));
  }
};

const anyShape = (fields: Fields): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyValue(field)])), {
    noNullPrototype: true,
  });

/** A content of a kind in which any field holds anything that it can hold. */
export const anyContentOf = (kind: ContentKind): fc.Arbitrary<Content> =>
  anyShape(fieldsOfKind(kind)).map((shape) => ({ kind, ...shape }) as unknown as Content);

const anyItem: fc.Arbitrary<Omit<AssessedItem, 'id'>> = fc.constantFrom(...contentKinds).chain((kind) =>
  fc
    .record({
      placement: fc.constantFrom(...placements),
      stance: fc.option(fc.constantFrom(...stances)),
      reason: text,
      deferred: fc.boolean(),
      applies: fc.boolean(),
      minimumRows: fc.option(fc.nat(3)),
      tableId: fc.option(fc.constantFrom(...ids)),
      national: fc.option(anyContentOf(kind)),
      content: fc.option(anyContentOf(kind), { freq: 6 }),
      openQuestions: fc.nat(2),
      departure: fc.option(
        fc.record({
          level: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
          reason: text,
          by: fc.constant('ada'),
          confirmedBy: fc.option(fc.constantFrom('ada', 'ben')),
        }),
      ),
    })
    .map((over) => ({ ...anItem(), kind, title: `A ${kind}`, ...over })),
);

/** A document of up to a dozen items of any kind, in any state. */
export const anyDocument: fc.Arbitrary<readonly AssessedItem[]> = fc
  .array(anyItem, { maxLength: 12 })
  .map((items) => items.map((item, place) => ({ ...item, id: `item.${place}` })));
