import { accept, refuse, type Result } from '../kernel/result.js';
import { placeIn, takeOut } from './take-out.js';

export interface TextRule {
  /** How a message begins: "Reason must be ...". */
  readonly name: string;
  /** The most characters, in UTF-16 units after normalisation: never fewer than a reader or the database counts. */
  readonly most: number;
  /** What to say of a blank text; left out where the text may be blank. */
  readonly required?: string;
}

const reversed = /[\u202D\u202E]/u;
const loneSurrogate = /\p{Surrogate}/u;

/**
 * A text as it is kept: NFC, without what nobody can see (`takeOut`), and otherwise exactly what was written. Refused with
 * one plain sentence: what is no text, too long, blank where it is required; and, with its place, a character that
 * reverses the direction of reading, or half a character.
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
  if (rule.required !== undefined && text.trim() === '') return refuse(rule.required);
  return accept(text);
};

/** A text for one line: as `checkText`, without newlines and tabs, and without blanks around it. */
export const checkLine = (raw: unknown, rule: TextRule): Result<string, string> => {
  const text = checkText(raw, rule);
  if (!text.ok) return text;
  const line = text.value.trim();
  return /[\n\t]/.test(line) ? refuse(`${rule.name} must be on one line`) : accept(line);
};
