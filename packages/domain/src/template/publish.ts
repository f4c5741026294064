import { saysNothing } from '../document/words/says-nothing.js';
import type { TemplateItem } from '../document/items/template-item.js';
import { checkForm, checkMany, unlessProblem } from '../kernel/check-form.js';
import type { BadInput } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';

export type IdenticalRelease = { readonly kind: 'identical-release'; readonly number: string };
export type SamePerson = { readonly kind: 'barred-by-part'; readonly part: 'author' };

/**
 * Publishing a release: by a second person, with notes, never the same text twice, and with no item whose condition names
 * an item that was retired (T3, T7, T13, law 10). The number is
 * the next whole one, so that nobody has to choose: 1.0, 2.0, 3.0.
 */
export const publishRelease = (
  draft: { readonly hash: string; readonly authors: readonly string[]; readonly items: readonly TemplateItem[] },
  earlier: readonly { readonly number: string; readonly hash: string }[],
  attempt: { readonly by: string; readonly notes: string },
): Result<{ readonly number: string }, IdenticalRelease | SamePerson | BadInput> => {
  const lost = draft.items.filter(
    ({ when }) => when && 'item' in when && !draft.items.some(({ id }) => id === when.item),
  );
  const said = checkForm({
    items: unlessProblem('template', draft.items, draft.items.length === 0 ? 'The template has no items yet' : null),
    lost: checkMany(
      lost.map(({ title }) =>
        unlessProblem('template', title, `“${title}” is asked only under an item that is no longer there`),
      ),
    ),
    notes: unlessProblem('notes', attempt.notes, saysNothing(attempt.notes) ? 'Say what is in this release' : null),
  });
  if (!said.ok) return said;
  if (draft.authors.includes(attempt.by)) return refuse({ kind: 'barred-by-part', part: 'author' });
  const same = earlier.find((release) => release.hash === draft.hash);
  if (same) return refuse({ kind: 'identical-release', number: same.number });
  return accept({ number: `${earlier.length + 1}.0` });
};
