import type { AssessedItem } from '@countersign/domain/document/items';
import type { RuleBookLaw } from '@countersign/domain/rule-book/finding';
import type { AnswerAt, Footing } from '@countersign/domain/account';
import { filledIn, inferred } from '@countersign/catalogue/account';
import { ruleLawOn } from '@countersign/catalogue';
import { microsoft365 } from '../microsoft-365.js';
import { dayOf2019 } from './days.js';
import { filledInOf } from './filled-in.js';
import { silence, type AccountedItem } from './item.js';
import { justification } from './justification.js';
import { processing } from './processing.js';
import { risksAndOutcomes } from './risks.js';
import { applicationsOf2019, service } from './service.js';

export { dayOf2019 } from './days.js';
export type { FilledIn } from './filled-in.js';
export type { AccountedItem } from './item.js';
export { onRecord2019, saidOf2019 } from './on-record.js';

export const title2019 = 'The national assessment of 2019';

const accounted: readonly AccountedItem[] = [...processing(), ...service(), ...justification(), ...risksAndOutcomes()];

/** That no matrix is named, and by which one the levels are then read. */
const ofTheWhole: Readonly<Record<string, Footing>> = {
  method: inferred('asked for it, the programme gave none', 'what risk matrices were used in the process'),
  matrix: inferred(
    'probable and significant are words of the scales of the regulator’s three by three, so levels are read by it',
    'concludes the overall risk is “medium”',
  ),
};

const otherRows = filledIn('left out, because the source does not say whether the document has any');

/** The footing of an answer of the document. One that has none of its own is ours: this fails closed. */
export const footingOf2019 = ({ itemId, field }: AnswerAt): Footing => {
  if (itemId === null)
    return (
      ofTheWhole[field] ??
      accounted.find(({ rows }) => rows !== null && `rows:${rows.kind}` === field)?.rows?.footing ??
      otherRows
    );
  const footings = accounted.find(({ item }) => item.id === itemId)?.footings ?? {};
  return footings[field] ?? footings[field.split('.')[0] ?? ''] ?? silence;
};

/** Everything in the document as it is judged that no source says. */
export const filledIn2019 = () => filledInOf(accounted);

/** The items of the document with the footing of each of their fields. */
export const accountOf2019: readonly AccountedItem[] = accounted;

/**
 * The national assessment of 2019 as far as a public report tells of it, field by field with what that stands on
 * (`footingOf2019`). What the report does not say is left blank, and is no fault of the document.
 */
export const national2019 = (): { readonly document: readonly AssessedItem[]; readonly law: RuleBookLaw } => ({
  document: accounted.map(({ item }) => item),
  law: {
    ...ruleLawOn(dayOf2019, microsoft365),
    isMethodPinned: false,
    components: applicationsOf2019.map((id) => ({ id, processor: 'microsoft', records: false })),
  },
});
