import { accept, refuse, type Result } from '../kernel/result.js';

export interface TextRule {
  /** How a message begins: "Reason must be ...". */
  readonly name: string;
  /** The most characters, in UTF-16 units after normalisation: never fewer than a reader or the database counts. */
  readonly most: number;
  /** What to say of a blank text; left out where the text may be blank. */
  readonly required?: string;
}

const control = /(?![\n\t])\p{Cc}/u;
const directionOverride = /[\u202A-\u202E\u2066-\u2069]/u;
const loneSurrogate = /\p{Surrogate}/u;

/**
 * A text as it is kept: NFC, with line ends as newlines, and otherwise exactly what was written. Refused with one plain
 * sentence: what is no text, too long, blank where it is required, holds a control character other than newline and
 * tab, a character that overrides the direction of reading, or half a character.
 */
export const checkText = (raw: unknown, rule: TextRule): Result<string, string> => {
  if (typeof raw !== 'string') return refuse(`${rule.name} must be text`);
  const tooLong = `${rule.name} must be ${rule.most.toLocaleString('en-GB')} characters or fewer`;
  if (raw.length > rule.most * 4) return refuse(tooLong);
  if (loneSurrogate.test(raw)) return refuse(`${rule.name} holds a broken character: type it again`);
  const text = raw.normalize('NFC').replace(/\r\n?/g, '\n');
  if (text.length > rule.most) return refuse(tooLong);
  if (control.test(text)) return refuse(`${rule.name} must not hold control characters`);
  if (directionOverride.test(text))
    return refuse(`${rule.name} must not hold characters that reverse the direction of reading`);
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
