import type { CodeList, Field, Fields } from './field.js';
import { fieldLimits } from '../words/limits.js';

export interface Line {
  readonly type: 'line';
  readonly name: string;
  readonly required?: string;
  readonly asked?: 'fact';
}

export interface Prose {
  readonly type: 'text';
  readonly name: string;
  readonly most: number;
  readonly required?: string;
  readonly asked?: 'fact';
}

/** One line of text. With `required`, what to say where it is blank. */
export const line = (name: string, required?: string): Line => ({
  type: 'line',
  name,
  ...(required === undefined ? {} : { required }),
});

/** Prose, in Markdown. */
export const text = (name: string, required?: string): Prose => ({
  type: 'text',
  name,
  most: fieldLimits.text,
  ...(required === undefined ? {} : { required }),
});

/** One line of text that can say that there is none. Everywhere else "none" says nothing: it is the gap itself. */
export const lineOrNone = (name: string): Line => ({ ...line(name), asked: 'fact' });

/** Prose that can say that there is none. */
export const textOrNone = (name: string): Prose => ({ ...text(name), asked: 'fact' });

/** The prose that is the whole answer to a question, "none" included. */
export const answer = (name: string, required: string): Prose => ({
  type: 'text',
  name,
  most: fieldLimits.answer,
  required,
  asked: 'fact',
});

export const word = <const W extends readonly string[]>(name: string, words: W) =>
  ({ type: 'word', name, words }) as const;
export const requiredWord = <const W extends readonly string[]>(name: string, words: W) =>
  ({ type: 'required-word', name, words }) as const;
export const words = <const W extends readonly string[]>(name: string, list: W) =>
  ({ type: 'words', name, words: list }) as const;

export const yesNo = (name: string) => ({ type: 'yes-no', name }) as const;
export const whole = (name: string) => ({ type: 'whole', name }) as const;
export const requiredWhole = (name: string) => ({ type: 'required-whole', name }) as const;
export const day = (name: string) => ({ type: 'day', name }) as const;

export const code = <const L extends CodeList>(name: string, of: L) => ({ type: 'code', name, of }) as const;
export const codes = <const L extends CodeList>(name: string, of: L) => ({ type: 'codes', name, of }) as const;
export const requiredCode = <const L extends CodeList>(name: string, of: L, required: string) =>
  ({ type: 'required-code', name, of, required }) as const;

/** A row of another table, or any item where `of` is null. */
export const reference = (name: string, of: string | null) => ({ type: 'reference', name, of }) as const;
export const references = (name: string, of: string | null) => ({ type: 'references', name, of }) as const;

export const textsById = (name: string) => ({ type: 'texts-by-id', name }) as const;
export const list = <const S extends Fields>(name: string, fields: S) =>
  ({ type: 'list', name, most: fieldLimits.measures, fields }) as const;

/** A kind of content: its fields, and the one that a reader knows it by. Blank there, it says nothing yet. */
export const kind = <const S extends { readonly [field: string]: Field }, const K extends keyof S & string>(
  knownBy: K,
  fields: S,
) => ({ knownBy, fields });
