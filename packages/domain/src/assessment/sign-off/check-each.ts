import { checkText } from '../../document/words/check-text.js';
import { fieldLimits } from '../../document/words/limits.js';
import { takeOut } from '../../document/words/take-out.js';
import { atField, checkMany, type Checked } from '../../kernel/check-form.js';
import { badInput } from '../../kernel/refusals.js';
import { accept, refuse } from '../../kernel/result.js';

/**
 * A short list of texts as they are kept, without the blank ones; of a list that is required, one must be left, and each
 * must say something. The first text stands at `field`, and each further one at `field` and its number, such as `points-2`.
 */
export const checkEach = (
  texts: readonly string[],
  { field, ...rule }: { readonly name: string; readonly field: string; readonly required?: string },
): Checked<readonly string[]> => {
  const bad = (problem: string) => refuse(badInput(field, problem));
  if (rule.required !== undefined && texts.every(isBlank)) return bad(rule.required);
  if (texts.length > fieldLimits.points) return bad(`Enter ${fieldLimits.points} or fewer`);
  const placeOf = (index: number) => (index === 0 ? field : `${field}-${index + 1}`);
  const kept = checkMany(
    texts.map((text, index) =>
      isBlank(text) ? accept('') : atField(placeOf(index), checkText(text, { ...rule, most: fieldLimits.reason })),
    ),
  );
  return kept.ok ? accept(kept.value.map((text) => text.trim()).filter((text) => text !== '')) : kept;
};

const isBlank = (text: string): boolean => !/\S/.test(takeOut(text).text);
