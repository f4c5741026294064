import { checkWhen, type Nameable } from '../document/check-when.js';
import { limits } from '../document/limits.js';
import type { Placement, TemplateItem } from '../document/template-item.js';
import type { When } from '../document/when.js';
import { badInput, type BadInput } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';

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
  if (law.some((one) => !known.provisions.includes(one)))
    return refuse(badInput('law', 'Choose provisions of the catalogue'));
  if (minimumRows !== null && (!Number.isInteger(minimumRows) || minimumRows < 0 || minimumRows > limits.rows))
    return refuse(badInput('minimumRows', `Enter a number of rows from 0 to ${limits.rows}`));
  if (minimumRows !== null && placement !== 'local')
    return refuse(badInput('minimumRows', 'Only a local item is a table'));
  const when = checkWhen(raw, known);
  if (!when.ok) return when;
  return accept({ law: [...new Set(law)], minimumRows, ...(when.value === null ? {} : { when: when.value }) });
};
