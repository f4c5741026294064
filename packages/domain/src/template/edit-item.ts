import { canonicalJson, type Json } from '../kernel/canonical-json.js';
import { checkForm, unlessProblem } from '../kernel/check-form.js';
import type { BadInput, NoSuchItem, StaleVersion } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import {
  emptiedContent,
  emptiedFields,
  wouldEmpty,
  type Emptied,
  type WouldEmpty,
} from '../document/answers/what-empties.js';
import type { Fields } from '../document/kinds/field.js';
import { fieldLimits } from '../document/words/limits.js';
import type { TemplateItem } from '../document/items/template-item.js';
import { checkAsked, type AskedOf, type Known } from './check-asked.js';
import { checkItem, type ItemText } from './check-item.js';
import type { DraftItem } from './draft-item.js';

/**
 * Editing an item of the draft: its words, who answers it, and how it is asked. Its id, kind and section never change, and
 * what a force answers stays a table or a single answer, so that what forces wrote still fits (T1, T7).
 * Nothing that somebody wrote, such as the national answer of an item that is left to the force, is left empty unless that is
 * said of it (law 12). What stands already, word for word, is accepted under the version that stands.
 */
export const editItem = (
  draft: DraftItem | null,
  attempt: EditAttempt & { readonly emptying: readonly string[] },
  known: Known,
): Result<DraftItem, NoSuchItem | StaleVersion | BadInput | WouldEmpty> => {
  if (draft === null || draft.retired) return refuse({ kind: 'no-such-item' });
  const said = itemSaid(draft, attempt, known);
  if (!said.ok) return said;
  const emptied = wouldEmpty(whatItemEmpties(draft.item, said.value.item), attempt.emptying);
  return emptied === null ? said : refuse(emptied);
};

type EditAttempt = ItemText & AskedOf & { readonly expectedVersion: number };

/** What `editItem` keeps of an attempt, whatever it leaves empty, also of an item that is retired and so comes back. */
export const itemSaid = (
  draft: DraftItem,
  attempt: EditAttempt,
  known: Known,
): Result<DraftItem, StaleVersion | BadInput> => {
  const checked = checkedEdit(draft, attempt, known);
  if (checked.ok && !draft.retired && textOf(checked.value) === textOf(draft.item)) return accept(draft);
  if (draft.version !== attempt.expectedVersion)
    return refuse({ kind: 'stale-version', currentVersion: draft.version });
  return checked.ok ? accept({ ...draft, item: checked.value, retired: false, version: draft.version + 1 }) : checked;
};

const textOf = (item: TemplateItem): string => canonicalJson(item as unknown as Json);

const fields: Fields = {
  guidance: { type: 'text', name: 'Guidance', most: fieldLimits.text },
  law: { type: 'codes', name: 'Law', of: 'provision' },
};

const whatItemEmpties = (before: TemplateItem, after: TemplateItem): readonly Emptied[] => [
  ...emptiedFields(fields, before, after),
  ...emptiedContent(before.content, after.content, 'The national answer'),
  ...(before.when && !after.when ? [{ field: 'when', name: 'When it is asked' }] : []),
];

const checkedEdit = (draft: DraftItem, attempt: EditAttempt, known: Known): Result<TemplateItem, BadInput> => {
  const { id, section, kind, provenance, placement, minimumRows } = draft.item;
  const stayedLocal = placement === 'local' && attempt.placement === 'local';
  const isTurned = stayedLocal && (minimumRows === null) !== (attempt.minimumRows === null);
  const said = checkForm({
    text: checkItem(attempt, kind),
    rows: unlessProblem(
      'minimumRows',
      minimumRows,
      isTurned ? 'Whether a force answers by rows cannot be changed: add another item' : null,
    ),
    asked: checkAsked(attempt, attempt.placement, known),
  });
  if (!said.ok) return said;
  const { text, asked } = said.value;
  return accept({ id, section, kind, provenance, ...asked, ...text });
};
