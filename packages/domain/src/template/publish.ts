import { saysNothing } from '../document/says-nothing.js';
import type { TemplateItem } from '../document/template-item.js';
import { accept, refuse, type Result } from '../kernel/result.js';

export type IdenticalRelease = { readonly kind: 'identical-release'; readonly number: string };
export type SamePerson = { readonly kind: 'barred-by-part'; readonly part: 'author' };
export type NothingToPublish = { readonly kind: 'bad-input'; readonly field: string; readonly problem: string };

/**
 * Publishing a release: by a second person, with notes, never the same text twice, and with no item whose condition names
 * an item that was retired (T3, T7, T13, law 10). The number is
 * the next whole one, so that nobody has to choose: 1.0, 2.0, 3.0.
 */
export const publish = (
  draft: { readonly hash: string; readonly authors: readonly string[]; readonly items: readonly TemplateItem[] },
  earlier: readonly { readonly number: string; readonly hash: string }[],
  attempt: { readonly by: string; readonly notes: string },
): Result<{ readonly number: string }, IdenticalRelease | SamePerson | NothingToPublish> => {
  if (draft.items.length === 0)
    return refuse({ kind: 'bad-input', field: 'template', problem: 'The template has no items yet' });
  const lost = draft.items.find(
    ({ when }) => when && 'item' in when && !draft.items.some(({ id }) => id === when.item),
  );
  if (lost)
    return refuse({
      kind: 'bad-input',
      field: 'template',
      problem: `“${lost.title}” is asked only under an item that is no longer there`,
    });
  if (saysNothing(attempt.notes))
    return refuse({ kind: 'bad-input', field: 'notes', problem: 'Say what is in this release' });
  if (draft.authors.includes(attempt.by)) return refuse({ kind: 'barred-by-part', part: 'author' });
  const same = earlier.find((release) => release.hash === draft.hash);
  if (same) return refuse({ kind: 'identical-release', number: same.number });
  return accept({ number: `${earlier.length + 1}.0` });
};
