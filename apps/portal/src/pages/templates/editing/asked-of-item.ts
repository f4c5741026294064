import type { ContentKind, When } from '@countersign/domain/document/content';
import type { Placement } from '@countersign/domain/document/items';
import type { Regime } from '@countersign/domain/document/kinds';
import { fieldLimits } from '@countersign/domain/document/words';
import { usualRows } from '@countersign/domain/template';
import { oneOf, orNull, text, whole, yesNo, type Shape } from '../../../parts/drafts/draft-shape.js';
import { unreadable } from '../../../parts/content/words/whole-number.js';

export const asks = ['always', 'regime', 'component', 'item'] as const;
export type Ask = (typeof asks)[number];

/** The choices of how an item is asked. One that nobody has made yet is empty. */
export interface AskedForm {
  /** Null where nobody said: as is usual for the kind. */
  readonly byRows: boolean | null;
  readonly leastRows: number | null;
  readonly ask: Ask;
  readonly regime: string;
  readonly component: string;
  readonly item: string;
  readonly is: boolean;
}

export const askedAsUsual: AskedForm = {
  byRows: null,
  leastRows: 0,
  ask: 'always',
  regime: '',
  component: '',
  item: '',
  is: true,
};

export const askedShape: Shape<AskedForm> = {
  byRows: orNull(yesNo),
  leastRows: orNull(whole),
  ask: oneOf(asks),
  regime: text,
  component: text,
  item: text,
  is: yesNo,
};

interface Asked {
  readonly minimumRows: number | null;
  readonly when: When | null;
}

/** How a saved item is asked, as the form has it. */
export const askedOf = ({ minimumRows, when }: Asked): AskedForm => ({
  ...askedAsUsual,
  byRows: minimumRows !== null,
  leastRows: minimumRows ?? 0,
  ...(when && { ask: askOf(when), ...when }),
});

const askOf = (when: When): Ask => {
  if ('regime' in when) return 'regime';
  return 'component' in when ? 'component' : 'item';
};

export const isByRows = ({ byRows }: AskedForm, kind: ContentKind): boolean =>
  byRows ?? usualRows(kind, 'local') !== null;

/**
 * The least number of rows as the API takes it: null for a single answer. What cannot be kept is sent to be refused.
 */
export const minimumRowsOf = (form: AskedForm, kind: ContentKind, placement: Placement): number | null => {
  if (placement !== 'local' || !isByRows(form, kind)) return null;
  const { leastRows } = form;
  return leastRows === null || leastRows > fieldLimits.rows ? unreadable : leastRows;
};

/** The condition as the API takes it. One that is not chosen to its end is sent as it is, and refused there. */
export const whenOf = ({ ask, regime, component, item, is }: AskedForm): When | null => {
  switch (ask) {
    case 'always':
      return null;
    case 'regime':
      return { regime: regime as Regime };
    case 'component':
      return { component };
    case 'item':
      return { item, is };
  }
};

/** The id of the input where a field that the API names is put right. */
export const inputFor =
  ({ ask }: AskedForm) =>
  (field: string): string =>
    field === 'when' && ask !== 'always' ? `when-${ask}` : field;
