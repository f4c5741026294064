import { checkLine } from '../document/words/check-text.js';
import { contentKinds, type ContentKind } from '../document/content/content.js';
import { fieldLimits } from '../document/words/limits.js';
import type { Placement, Provenance } from '../document/items/template-item.js';
import { atField, checkForm, unlessProblem } from '../kernel/check-form.js';
import type { BadInput } from '../kernel/refusals.js';
import { accept, type Result } from '../kernel/result.js';
import { checkAsked, type AskedOf, type Known } from './check-asked.js';
import { checkItem, type ItemText } from './check-item.js';
import type { DraftItem } from './draft-item.js';

export interface NewItem extends ItemText, AskedOf {
  readonly id: string;
  readonly section: string;
  readonly kind: ContentKind;
  readonly provenance: Provenance;
}

/** The kinds that are one answer of the whole document; every other kind comes in rows where only the force knows it. */
const answeredOnce: readonly ContentKind[] = [
  'question',
  'number',
  'yes-no',
  'screening',
  'marking',
  'transfer-statement',
  'people-views',
  'review',
  'obligation',
];

/** How many rows an item needs at least where nobody says: none in a local table, null for a single answer. */
export const usualRows = (kind: ContentKind, placement: Placement): number | null =>
  placement === 'local' && !answeredOnce.includes(kind) ? 0 : null;

/** Adding an item to the draft. Its id was never used in this template, not by a retired item either (T1). */
export const addItem = (everUsed: readonly string[], attempt: NewItem, known: Known): Result<DraftItem, BadInput> => {
  const { id, kind, provenance } = attempt;
  const isKind = contentKinds.includes(kind);
  const said = checkForm({
    section: atField('section', checkLine(attempt.section, sectionRule)),
    kind: unlessProblem('kind', kind, isKind ? null : 'Choose what kind of answer this is'),
    id: unlessProblem('id', id, idProblem(id, everUsed)),
    text: checkItem(attempt, isKind ? kind : 'question'),
    asked: checkAsked(attempt, attempt.placement, known),
  });
  if (!said.ok) return said;
  const { text, asked, ...named } = said.value;
  return accept({ item: { ...named, provenance, ...asked, ...text }, version: 1, retired: false });
};

const sectionRule = { name: 'Section', most: fieldLimits.name, required: 'Choose a section' };

const idProblem = (id: string, everUsed: readonly string[]): string | null => {
  if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(id) || id.length > fieldLimits.name)
    return 'An id is small letters, digits, dots and hyphens';
  return everUsed.includes(id) ? 'This id was used before: choose another' : null;
};
