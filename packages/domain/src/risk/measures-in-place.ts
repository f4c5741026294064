import type { InPlace } from '../document/items/beside.js';
import { checkText } from '../document/words/check-text.js';
import { fieldLimits } from '../document/words/limits.js';
import type { AssessedItem } from '../document/items/assessed-document.js';
import type { Day } from '../kernel/instant.js';
import { atField, checkDay, checkForm, checkMany, unlessProblem } from '../kernel/check-form.js';
import { badInput, type BadInput, type NoSuchItem } from '../kernel/refusals.js';
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from '../kernel/result.js';

/** That a measure is in place: in which exact words, since which day, and what shows it. */
export type InPlaceSaid = Pick<InPlace, 'measure' | 'since' | 'evidence'>;

/** The same as somebody typed it. */
export type InPlaceTyped = Omit<InPlaceSaid, 'since'> & { readonly since: string };

/**
 * Recording that a measure of a risk is in place (R4; DPA 2018 s.64(3)(c)). `readings` are the item as it is written now
 * and, where a signature stands, as it was signed: the exact words must be a measure of a risk that counts in one of
 * them, and not be in place already. Since a day that has come, with what shows it. It is a record beside the text, so
 * the state of the assessment does not matter, and nobody becomes an author by it.
 */
export const recordInPlace = (
  readings: readonly AssessedItem[],
  said: InPlaceTyped,
  today: Day,
): Result<InPlaceSaid, NoSuchItem | BadInput> => {
  if (measuresOf(readings).length === 0) return refuse({ kind: 'no-such-item' });
  const { measure } = said;
  return checkForm({
    measure: unlessProblem('measure', measure, measureProblem(readings, measure)),
    ...proofOf(said, today),
  });
};

/** The measures of a risk that counts, in each reading of it. */
const measuresOf = (readings: readonly AssessedItem[]) =>
  readings.flatMap(({ applies, content }) => (applies && content?.kind === 'risk' ? [content.measures] : []));

const measureProblem = (readings: readonly AssessedItem[], measure: string): string | null => {
  if (!measuresOf(readings).some((measures) => measures.some(({ text }) => text === measure)))
    return 'Choose a measure of this risk, in the exact words that it has';
  return readings.some(({ inPlace }) => inPlace.some((one) => one.measure === measure))
    ? 'This measure is recorded as in place already'
    : null;
};

const proofRule = { name: 'Evidence', most: fieldLimits.text, required: 'Say what shows that it is in place' };

const proofOf = ({ since, evidence }: Omit<InPlaceTyped, 'measure'>, today: Day) => ({
  since: checkDay('since', since, 'Enter the day since when it is in place as a real date', (day) =>
    day > today ? 'The day must be today or in the past' : null,
  ),
  evidence: atField('evidence', checkText(evidence, proofRule)),
});

/** One measure of one risk, by its exact words. */
export interface NamedMeasure {
  readonly itemId: string;
  readonly measure: string;
}

/** That one measure is in place, with the risk that it is of. */
export type InPlaceOfItem = InPlaceSaid & Pick<NamedMeasure, 'itemId'>;

/**
 * Recording that several measures are in place since one day, shown by one thing: each is a record of its own, as
 * `recordInPlace` would make it, or none is made. Each measure that cannot be recorded is named in the refusal.
 */
export const recordSeveralInPlace = (
  readings: readonly AssessedItem[],
  measures: readonly NamedMeasure[],
  said: Omit<InPlaceTyped, 'measure'>,
  today: Day,
): Result<NonEmpty<InPlaceOfItem>, NoSuchItem | BadInput> => {
  const number = unlessProblem('measures', measures, numberProblem(measures));
  const named = (number.ok ? number.value : []).map((one) => ({
    ...one,
    ofItem: readings.filter(({ id }) => id === one.itemId),
  }));
  if (named.some(({ ofItem }) => measuresOf(ofItem).length === 0)) return refuse({ kind: 'no-such-item' });
  const each = checkMany(
    named.map(({ ofItem, measure }) => unlessProblem('measures', measure, leaveOut(ofItem, measure))),
  );
  const checked = checkForm({ number, each, ...proofOf(said, today) });
  if (!checked.ok) return checked;
  const { since, evidence } = checked.value;
  const recorded = measures.map((one) => ({ ...one, since, evidence }));
  return isNonEmpty(recorded) ? accept(recorded) : refuse(badInput('measures', noneChosen));
};

const leaveOut = (readings: readonly AssessedItem[], measure: string): string | null => {
  const problem = measureProblem(readings, measure);
  return problem === null ? null : `Leave out “${measure}”: ${lowerFirst(problem)}`;
};

const noneChosen = 'Choose the measures that are in place';

const numberProblem = (measures: readonly NamedMeasure[]): string | null => {
  if (measures.length === 0) return noneChosen;
  if (measures.length > fieldLimits.atOnce) return `Choose at most ${fieldLimits.atOnce} measures`;
  const named = new Set(measures.map(({ itemId, measure }) => `${itemId}\n${measure}`));
  return named.size < measures.length ? 'Choose each measure once' : null;
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Withdrawing such a record, with a reason: from then on the measure counts as not in place. The record itself stays. */
export const withdrawInPlace = (
  record: InPlace | null,
  reason: string,
): Result<{ readonly record: InPlace; readonly reason: string }, NoSuchItem | BadInput> => {
  if (record === null) return refuse({ kind: 'no-such-item' });
  const required = 'Say why the measure is no longer in place';
  const said = atField('reason', checkText(reason, { name: 'Reason', most: fieldLimits.reason, required }));
  return said.ok ? accept({ record, reason: said.value }) : said;
};
