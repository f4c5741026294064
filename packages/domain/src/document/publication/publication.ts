import { atField, checkForm, unlessProblem, type Checked } from '../../kernel/check-form.js';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { badInput, type BadInput, type NoSuchItem, type StaleVersion } from '../../kernel/refusals.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import type { PublicationMark } from '../items/beside.js';
import { checkText } from '../words/check-text.js';
import { publicationMarks } from '../kinds/enumerations.js';
import type { Fields } from '../kinds/field.js';
import { fieldLimits } from '../words/limits.js';
import type { ResolvedItem } from '../items/resolved-document.js';
import { emptiedFields, wouldEmpty, type Emptied, type WouldEmpty } from '../answers/what-empties.js';

export type KeptMark = Pick<PublicationMark, 'mark' | 'exemptions' | 'harm' | 'publicInterest'>;

/** A mark as it was entered; null where nothing is chosen. */
export type MarkAttempt = Omit<KeptMark, 'mark'> & { readonly mark: KeptMark['mark'] | null };

const harmRule = {
  name: 'Harm',
  most: fieldLimits.text,
  required: 'Say what harm publishing it would do, and to whom',
};
const interestRule = {
  name: 'Public interest',
  most: fieldLimits.text,
  required: 'Say why that outweighs the interest of the public in reading it',
};

/**
 * Marking items of a document for publication or for redaction (FOIA 2000 s.2, s.17; law 22). Redacting takes at least
 * one exemption that the catalogue knows, the harm and the weighing of the public interest; publishing takes none of
 * them and keeps none. Refused as a whole where one of the items is not there, and where a reason that somebody wrote would
 * be left empty though nobody says in `emptying` that it is to go (law 12). What bears the very mark already keeps it: only
 * the other items are answered.
 */
export const markForPublication = (
  items: readonly (ResolvedItem | null)[],
  attempt: MarkAttempt,
  knownExemptions: readonly string[],
  emptying: readonly string[],
): Result<Marked, NoSuchItem | BadInput | WouldEmpty> => {
  const said = markSaid(items, attempt, knownExemptions);
  if (!said.ok) return said;
  const emptied = said.value.items.flatMap((item) => whatMarkEmpties(item, said.value.mark));
  const refused = wouldEmpty(emptied, emptying);
  return refused === null ? said : refuse(refused);
};

/** The items whose mark changes, and the mark that they are to bear. */
export interface Marked {
  readonly items: readonly ResolvedItem[];
  readonly mark: KeptMark;
}

/**
 * Bringing back the mark that an item bore before (law 12): over the one that stands, by the rules of today: one
 * under an exemption that the catalogue no longer knows is refused.
 */
export const bringBackMark = (
  item: ResolvedItem | null,
  earlier: KeptMark,
  expectedVersion: number,
  knownExemptions: readonly string[],
): Result<Marked, NoSuchItem | StaleVersion | BadInput> => {
  const currentVersion = item?.mark?.version ?? 0;
  if (item !== null && currentVersion !== expectedVersion) return refuse({ kind: 'stale-version', currentVersion });
  return markSaid([item], earlier, knownExemptions);
};

const markFields: Fields = {
  exemptions: { type: 'codes', name: 'Exemption', of: 'provision' },
  harm: { type: 'text', name: 'Harm', most: fieldLimits.text },
  publicInterest: { type: 'text', name: 'Public interest', most: fieldLimits.text },
};

/** Several items are marked at once: each place is named with its item. */
const whatMarkEmpties = ({ id, title, mark }: ResolvedItem, after: KeptMark): readonly Emptied[] =>
  mark === null
    ? []
    : emptiedFields(markFields, mark, after).map(({ field, name }) => ({
        field: `${id}-${field}`,
        name: `${name}: ${title}`,
      }));

const isBorneBy = ({ mark }: ResolvedItem, { mark: word, exemptions, harm, publicInterest }: KeptMark): boolean =>
  mark !== null &&
  canonicalJson([mark.mark, mark.exemptions, mark.harm, mark.publicInterest]) ===
    canonicalJson([word, exemptions, harm, publicInterest]);

const markSaid = (
  items: readonly (ResolvedItem | null)[],
  attempt: MarkAttempt,
  knownExemptions: readonly string[],
): Result<Marked, NoSuchItem | BadInput> => {
  const found = items.filter((item) => item !== null);
  if (found.length !== items.length) return refuse({ kind: 'no-such-item' });
  const checked = checkForm({
    items: unlessProblem('itemIds', found, found.length === 0 ? 'Choose at least one item' : null),
    mark: checkMark(attempt, knownExemptions),
  });
  if (!checked.ok) return checked;
  const { mark } = checked.value;
  return accept({ items: found.filter((item) => !isBorneBy(item, mark)), mark });
};

const checkMark = (attempt: MarkAttempt, known: readonly string[]): Checked<KeptMark> => {
  const { mark } = attempt;
  if (mark === null || !publicationMarks.includes(mark))
    return refuse(badInput('mark', 'Choose whether to publish or to redact it'));
  if (mark === 'publish') return accept({ mark, exemptions: [], harm: '', publicInterest: '' });
  const reasons = checkForm({
    exemptions: checkExemptions([...new Set(attempt.exemptions)], known),
    harm: atField('harm', checkText(attempt.harm, harmRule)),
    publicInterest: atField('publicInterest', checkText(attempt.publicInterest, interestRule)),
  });
  return reasons.ok ? accept({ mark, ...reasons.value }) : reasons;
};

const checkExemptions = (exemptions: readonly string[], known: readonly string[]): Checked<readonly string[]> => {
  if (exemptions.length === 0) return refuse(badInput('exemptions', 'Choose at least one exemption'));
  return exemptions.every((one) => known.includes(one))
    ? accept(exemptions)
    : refuse(badInput('exemptions', 'Choose exemptions of the Freedom of Information Act 2000'));
};
