import { accept, refuse, type Result } from '../../kernel/result.js';
import { saysNothing, type Asked } from './says-nothing.js';
import { placeIn, takeOut } from './take-out.js';

export interface TextRule {
  /** How a message begins: "Reason must be ...". */
  readonly name: string;
  /** The most characters, in UTF-16 units after normalisation: never fewer than a reader or the database counts. */
  readonly most: number;
  /** What to say of a text that says nothing; left out where the text may be blank. */
  readonly required?: string;
  /** What the text is asked to say, where it is required: a reason unless it is said here; `id` is no words at all. */
  readonly asked?: Asked | 'id';
}

const reversed = /[\u202D\u202E]/u;
const loneSurrogate = /\p{Surrogate}/u;

/**
 * A text as it is kept: NFC, without what nobody can see (`takeOut`), and otherwise exactly what was written. Refused with
 * one plain sentence: what is no text, too long, says nothing where it is required ("n/a" included); and, with its place,
 * a character that reverses the direction of reading, or half a character.
 */
export const checkText = (raw: unknown, rule: TextRule): Result<string, string> => {
  if (typeof raw !== 'string') return refuse(`${rule.name} must be text`);
  const tooLong = `${rule.name} must be ${rule.most.toLocaleString('en-GB')} characters or fewer`;
  if (raw.length > rule.most * 4) return refuse(tooLong);
  const { text: seen } = takeOut(raw);
  const broken = seen.search(loneSurrogate);
  if (broken !== -1)
    return refuse(`${rule.name} holds a broken character ${placeIn(seen, broken)}: delete it and type it again`);
  const text = seen.normalize('NFC');
  if (text.length > rule.most) return refuse(tooLong);
  const turned = text.search(reversed);
  if (turned !== -1)
    return refuse(
      `${rule.name} holds a character that reverses the direction of reading, ${placeIn(text, turned)}: delete it`,
    );
  const missing = rule.required === undefined ? null : missingIn(text, rule.required, rule.asked ?? 'reason');
  return missing === null ? accept(text) : refuse(missing);
};

/** What to say of a required text that says nothing; where it holds words, that it is they that say nothing. */
const missingIn = (text: string, required: string, asked: Asked | 'id'): string | null => {
  if (asked === 'id') return /\S/.test(text) ? null : required;
  if (!saysNothing(text, asked)) return null;
  return written.test(text) ? `${required}: “${inShort(text)}” says nothing` : required;
};

const written = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

const inShort = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};

/** A text for one line: as `checkText`, without newlines and tabs, and without blanks around it. */
export const checkLine = (raw: unknown, rule: TextRule): Result<string, string> => {
  const text = checkText(raw, rule);
  if (!text.ok) return text;
  const line = text.value.trim();
  return /[\n\t]/.test(line) ? refuse(`${rule.name} must be on one line`) : accept(line);
};
