import type { DateText } from '@countersign/ui';
import { wordsIn } from './words-in.js';

/** Reads one part of what was kept; undefined where it is not of this shape. */
export type Reads<Part> = (kept: unknown) => Part | undefined;

/** How each part of a draft is read. A draft outlives the release of the portal that wrote it. */
export type Shape<Value> = { readonly [Key in keyof Value]-?: Reads<Value[Key]> };

const isRecord = (kept: unknown): kept is Readonly<Record<string, unknown>> =>
  typeof kept === 'object' && kept !== null && !Array.isArray(kept);
const isText = (kept: unknown): kept is string => typeof kept === 'string';

const where =
  <Part>(is: (kept: unknown) => kept is Part): Reads<Part> =>
  (kept) =>
    is(kept) ? kept : undefined;

export const text = where(isText);
export const yesNo = where((kept): kept is boolean => typeof kept === 'boolean');
export const whole = where((kept): kept is number => typeof kept === 'number');
export const texts = where((kept): kept is readonly string[] => Array.isArray(kept) && kept.every(isText));
export const textsById = where(
  (kept): kept is Readonly<Record<string, string>> => isRecord(kept) && Object.values(kept).every(isText),
);
export const dateText = where(
  (kept): kept is DateText & Readonly<Record<string, unknown>> =>
    isRecord(kept) && isText(kept['day']) && isText(kept['month']) && isText(kept['year']),
) as Reads<DateText>;
export const oneOf = <Word extends string>(words: readonly Word[]): Reads<Word> =>
  where((kept): kept is Word => (words as readonly unknown[]).includes(kept));
export const orNull =
  <Part>(reads: Reads<Part>): Reads<Part | null> =>
  (kept) =>
    kept === null ? null : reads(kept);

export interface AsRead<Value> {
  /** What can be put back into the form; null where nothing can. */
  readonly value: Partial<Value> | null;
  /** The texts of all that cannot. */
  readonly words: readonly string[];
}

/** What was kept of a draft, part by part: what today's form has a place for, and the words of the rest. */
export const readAs = <Value extends object>(shape: Shape<Value>, kept: unknown): AsRead<Value> => {
  if (!isRecord(kept)) return { value: null, words: wordsIn(kept) };
  const readers: Readonly<Record<string, Reads<unknown> | undefined>> = shape;
  const parts = Object.entries(kept).map(([key, part]) => ({ key, part, read: readers[key]?.(part) }));
  const readable = parts.filter(({ read }) => read !== undefined).map(({ key, read }) => [key, read] as const);
  return {
    value: readable.length === 0 ? null : (Object.fromEntries(readable) as Partial<Value>),
    words: parts.filter(({ read }) => read === undefined).flatMap(({ part }) => wordsIn(part)),
  };
};
