import { blankShape } from '../document/content/blank-content.js';
import type { CodeList, Field, Fields } from '../document/kinds/field.js';
import type { RuleLaw } from '../rule-book/rule/rule-law.js';

const otherText = 'Said otherwise, and at a length that nobody would call thin.';

/** The ids that a field of codes can hold, as far as the law of the rules names them. */
const codesOf = (of: CodeList, law: RuleLaw): readonly string[] => {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  switch (of) {
    case 'component':
      return ids(law.components);
    case 'processor':
      return ids(law.processors);
    case 'right':
      return ids(law.rights);
    case 'known-risk':
      return ids(law.knownRisks);
    case 'schedule-8-condition':
      return ids(law.schedule8);
    case 'screening-criterion':
      return ids(law.screening);
    case 'likelihood':
      return law.matrix.likelihoods.map(({ code }) => code);
    case 'severity':
      return law.matrix.severities.map(({ code }) => code);
    case 'country':
      return ['GB', ...new Set(law.processors.map(({ parentJurisdiction }) => parentJurisdiction))];
    case 'provision':
    case 'clause':
      return ['another'];
  }
};

const several = (codes: readonly string[]): readonly (readonly string[])[] => [[], ...codes.map((one) => [one]), codes];

/**
 * What else could stand in a field, by its type and the law: each word, each code, blank and not blank. Enough to see
 * whether a rule would say otherwise, and not every text that could be written.
 */
export const otherValues = (field: Field, law: RuleLaw): readonly unknown[] => {
  switch (field.type) {
    case 'line':
    case 'text':
      return ['', otherText];
    case 'word':
      return [null, ...field.words];
    case 'required-word':
      return field.words;
    case 'words':
      return several(field.words);
    case 'yes-no':
      return [null, true, false];
    case 'whole':
      return [null, 0, 1_000_000];
    case 'required-whole':
      return [0, 1_000_000];
    case 'day':
      return [null, law.day, '0001-01-01', '9999-12-31'];
    case 'code':
      return [null, ...codesOf(field.of, law)];
    case 'required-code':
      return codesOf(field.of, law);
    case 'codes':
      return several(codesOf(field.of, law));
    case 'reference':
      return [null];
    case 'references':
      return [[]];
    case 'texts-by-id':
      return [{}, Object.fromEntries(law.schedule8.flatMap(({ subtests }) => subtests).map((id) => [id, otherText]))];
    case 'list':
      return [[], [filledShape(field.fields, law)]];
  }
};

const isSaid = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== '' && value !== false;

/** Fields with something in each of them that can hold anything. */
export const filledShape = (fields: Fields, law: RuleLaw): Readonly<Record<string, unknown>> => ({
  ...blankShape(fields),
  ...Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const said = otherValues(field, law).find(isSaid);
      return said === undefined ? [] : [[name, said]];
    }),
  ),
});
