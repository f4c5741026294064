import { checkText } from '../document/check-text.js';
import { limits } from '../document/limits.js';
import { badInput, type BadInput } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';

/** A short list of texts as they are kept; one that is required must not be blank, nor the list empty. */
export const checkEach = (
  texts: readonly string[],
  rule: { readonly name: string; readonly required?: string },
): Result<readonly string[], BadInput> => {
  const bad = (problem: string) => refuse(badInput(rule.name, problem));
  if (rule.required !== undefined && texts.length === 0) return bad(rule.required);
  if (texts.length > limits.points) return bad(`Enter ${limits.points} or fewer`);
  const kept: string[] = [];
  for (const text of texts) {
    const checked = checkText(text, { ...rule, most: limits.reason });
    if (!checked.ok) return bad(checked.refusal);
    kept.push(checked.value.trim());
  }
  return accept(kept);
};
