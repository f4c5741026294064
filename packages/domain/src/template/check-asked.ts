import { checkWhen, type Nameable } from '../document/content/check-when.js';
import { fieldLimits } from '../document/words/limits.js';
import type { Placement, TemplateItem } from '../document/items/template-item.js';
import type { When } from '../document/content/when.js';
import { checkForm, unlessProblem } from '../kernel/check-form.js';
import type { BadInput } from '../kernel/refusals.js';
import { accept, type Result } from '../kernel/result.js';

/** How an item is asked, beside its words. */
export interface AskedOf {
  /** Provision ids of the catalogue. */
  readonly law: readonly string[];
  /** For a local table; null for a single answer. */
  readonly minimumRows: number | null;
  /** What it depends on whether the item is asked: of unknown make until it is checked. */
  readonly when?: unknown;
}

/** What an item can name: provisions of the catalogue, and what a condition can name. */
export interface Known extends Nameable {
  readonly provisions: readonly string[];
}

type Asked = Pick<TemplateItem, 'law' | 'minimumRows'> & { readonly when?: When };

/** How an item is asked, as it may be kept: by provisions that there are, in rows only of a force, under what can be named. */
export const checkAsked = (
  { law, minimumRows, when: raw }: AskedOf,
  placement: Placement,
  known: Known,
): Result<Asked, BadInput> => {
  const isKnown = law.every((one) => known.provisions.includes(one));
  const said = checkForm({
    minimumRows: unlessProblem('minimumRows', minimumRows, rowsProblem(minimumRows, placement)),
    when: checkWhen(raw, known),
    law: unlessProblem('law', [...new Set(law)], isKnown ? null : 'Choose provisions of the catalogue'),
  });
  if (!said.ok) return said;
  const { when, ...others } = said.value;
  return accept({ ...others, ...(when === null ? {} : { when }) });
};

const rowsProblem = (minimumRows: number | null, placement: Placement): string | null => {
  if (minimumRows === null) return null;
  if (!Number.isInteger(minimumRows) || minimumRows < 0 || minimumRows > fieldLimits.rows)
    return `Enter a number of rows from 0 to ${fieldLimits.rows}`;
  return placement === 'local' ? null : 'Only a local item is a table';
};
