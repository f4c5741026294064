import { isDay, type Day } from '../../kernel/instant.js';
import type { InputProblem } from '../../kernel/refusals.js';
import { checkLine, checkText, type TextRule } from '../words/check-text.js';
import { fieldLimits } from '../words/limits.js';

type Checker = typeof checkText;

/** Reads an object of unknown make field by field, and remembers all that is wrong with it. A field left out is blank. */
export interface FieldReader {
  text(field: string, rule: TextRule): string;
  line(field: string, rule: TextRule): string;
  lineOrNull(field: string, name: string): string | null;
  word<T extends string>(field: string, name: string, words: readonly T[]): T;
  wordOrNull<T extends string>(field: string, name: string, words: readonly T[]): T | null;
  yesNoOrNull(field: string, name: string): boolean | null;
  whole(field: string, name: string): number;
  wholeOrNull(field: string, name: string): number | null;
  dayOrNull(field: string, name: string): Day | null;
  words<T extends string>(field: string, name: string, words: readonly T[]): readonly T[];
  lines(field: string, name: string, most: number): readonly string[];
  textsById(field: string, name: string): Readonly<Record<string, string>>;
  each<T>(field: string, name: string, most: number, read: (entry: FieldReader) => T): readonly T[];
  /** All that is wrong, in the order of reading, and last a field that nobody asked for; nothing twice. */
  problems(): readonly InputProblem[];
}

export const fieldsOf = (raw: unknown, prefix = ''): FieldReader => {
  const found: InputProblem[] = [];
  const asked = new Set<string>(['kind']);
  const record = isRecord(raw) ? raw : {};
  const note = (one: InputProblem) => {
    if (!found.some(({ field, problem }) => field === one.field && problem === one.problem)) found.push(one);
  };
  const fail = (field: string, problem: string) => {
    note({ field: `${prefix}${field}`, problem });
  };
  const take = (field: string): unknown => {
    asked.add(field);
    return Object.hasOwn(record, field) ? (record[field] ?? undefined) : undefined;
  };
  const checked = (check: Checker, field: string, value: unknown, rule: TextRule): string => {
    const text = check(value ?? '', rule);
    if (text.ok) return text.value;
    fail(field, text.refusal);
    return '';
  };
  const listOf = (field: string, name: string, most: number): readonly unknown[] => {
    const value = take(field) ?? [];
    if (!Array.isArray(value)) fail(field, `${name} must be a list`);
    else if (value.length > most) fail(field, `${name} must have ${most} entries or fewer`);
    else return value;
    return [];
  };
  const isWord = <T extends string>(value: unknown, words: readonly T[]): value is T =>
    (words as readonly unknown[]).includes(value);

  const wordOrNull = <T extends string>(field: string, name: string, words: readonly T[]): T | null => {
    const value = take(field);
    if (value === undefined || isWord(value, words)) return value ?? null;
    fail(field, `${name}: choose one of the words offered`);
    return null;
  };
  const wholeOrNull = (field: string, name: string): number | null => {
    const value = take(field);
    if (value === undefined) return null;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= fieldLimits.number)
      return value + 0;
    fail(field, `${name} must be a whole number from 0 to ${fieldLimits.number.toLocaleString('en-GB')}`);
    return null;
  };
  const lineOf = (field: string, rule: TextRule) => checked(checkLine, field, take(field), rule);

  return {
    text: (field, rule) => checked(checkText, field, take(field), rule),
    line: lineOf,
    lineOrNull: (field, name) => lineOf(field, { name, most: fieldLimits.name }) || null,
    wordOrNull,
    word: (field, name, words) => {
      const word = wordOrNull(field, name, words);
      if (word === null) fail(field, `${name}: choose one of the words offered`);
      return word ?? (words[0] as (typeof words)[number]);
    },
    yesNoOrNull: (field, name) => {
      const value = take(field);
      if (value === undefined || typeof value === 'boolean') return value ?? null;
      fail(field, `${name} must be yes or no`);
      return null;
    },
    wholeOrNull,
    dayOrNull: (field, name) => {
      const day = lineOf(field, { name, most: fieldLimits.name });
      if (day === '' || isDay(day)) return day || null;
      fail(field, `${name} must be a real date`);
      return null;
    },
    whole: (field, name) => {
      const value = wholeOrNull(field, name);
      if (value === null) fail(field, `Enter ${name.toLowerCase()}`);
      return value ?? 0;
    },
    words: (field, name, words) => {
      const list = listOf(field, name, words.length * 2);
      if (!list.every((one) => isWord(one, words))) fail(field, `${name}: choose from the words offered`);
      return words.filter((word) => list.includes(word));
    },
    lines: (field, name, most) => [
      ...new Set(
        listOf(field, name, most).map((one) =>
          checked(checkLine, field, one, {
            name,
            most: fieldLimits.name,
            required: `${name}: an entry is blank`,
            asked: 'id',
          }),
        ),
      ),
    ],
    textsById: (field, name) => {
      const value = take(field) ?? {};
      if (!isRecord(value) || Object.keys(value).length > fieldLimits.components) {
        fail(field, `${name} must be a text by id`);
        return {};
      }
      return Object.fromEntries(
        Object.entries(value).map(([id, text]) => [
          checked(checkLine, field, id, { name, most: fieldLimits.name }),
          checked(checkText, `${field}-${id}`, text, { name, most: fieldLimits.text }),
        ]),
      );
    },
    each: (field, name, most, read) =>
      listOf(field, name, most).map((entry, index) => {
        const reader = fieldsOf(entry, `${prefix}${field}-${index}-`);
        const value = read(reader);
        reader.problems().forEach(note);
        return value;
      }),
    problems: () => {
      if (!isRecord(raw)) return [{ field: prefix.replace(/-$/, '') || 'content', problem: 'Enter an answer' }];
      if (Object.keys(record).every((field) => asked.has(field))) return found;
      return [...found, { field: 'content', problem: 'The answer has a field that nobody knows' }];
    },
  };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
