import type { InPlace } from '../document/beside.js';
import { checkText } from '../document/check-text.js';
import { limits } from '../document/limits.js';
import type { ResolvedItem } from '../document/resolved-document.js';
import { isDay, type Day } from '../kernel/instant.js';
import { badInput, type BadInput, type NoSuchItem } from '../kernel/refusals.js';
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from '../kernel/result.js';

/** That a measure is in place: in which exact words, since which day, and what shows it. */
export type InPlaceSaid = Pick<InPlace, 'measure' | 'since' | 'evidence'>;

/**
 * Recording that a measure of a risk is in place (R4; DPA 2018 s.64(3)(c)). `readings` are the item as it is written now
 * and, where a signature stands, as it was signed: the exact words must be a measure of a risk that counts in one of
 * them, and not be in place already. Since a day that has come, with what shows it. It is a record beside the text, so
 * the state of the assessment does not matter, and nobody becomes an author by it.
 */
export const recordInPlace = (
  readings: readonly ResolvedItem[],
  said: InPlaceSaid,
  today: Day,
): Result<InPlaceSaid, NoSuchItem | BadInput> => {
  const measures = readings.flatMap(({ applies, content }) =>
    applies && content?.kind === 'risk' ? [content.measures] : [],
  );
  if (measures.length === 0) return refuse({ kind: 'no-such-item' });
  const { measure, since } = said;
  if (!measures.flat().some(({ text }) => text === measure))
    return refuse(badInput('measure', 'Choose a measure of this risk, in the exact words that it has'));
  if (readings.some(({ inPlace }) => inPlace.some((one) => one.measure === measure)))
    return refuse(badInput('measure', 'This measure is recorded as in place already'));
  if (!isDay(since)) return refuse(badInput('since', 'Enter the day since which it is in place'));
  if (since > today) return refuse(badInput('since', 'The day must be today or in the past'));
  const evidence = checkText(said.evidence, {
    name: 'Evidence',
    most: limits.text,
    required: 'Say what shows that it is in place',
  });
  return evidence.ok
    ? accept({ measure, since, evidence: evidence.value })
    : refuse(badInput('evidence', evidence.refusal));
};

/** One measure of one risk, by its exact words. */
export interface NamedMeasure {
  readonly itemId: string;
  readonly measure: string;
}

/** That one measure is in place, with the risk that it is of. */
export type InPlaceOfItem = InPlaceSaid & Pick<NamedMeasure, 'itemId'>;

/**
 * Recording that several measures are in place since one day, shown by one thing: each is a record of its own, as
 * `recordInPlace` would make it, or none is made. A measure that cannot be recorded is named in the refusal.
 */
export const recordSeveralInPlace = (
  readings: readonly ResolvedItem[],
  measures: readonly NamedMeasure[],
  said: Omit<InPlaceSaid, 'measure'>,
  today: Day,
): Result<NonEmpty<InPlaceOfItem>, NoSuchItem | BadInput> => {
  if (measures.length > limits.atOnce) return refuse(badInput('measures', `Choose at most ${limits.atOnce} measures`));
  if (new Set(measures.map(({ itemId, measure }) => `${itemId}\n${measure}`)).size < measures.length)
    return refuse(badInput('measures', 'Choose each measure once'));
  const recorded: InPlaceOfItem[] = [];
  for (const { itemId, measure } of measures) {
    const ofItem = readings.filter(({ id }) => id === itemId);
    const decision = recordInPlace(ofItem, { ...said, measure }, today);
    if (!decision.ok) return refuse(ofMeasure(measure, decision.refusal));
    recorded.push({ itemId, ...decision.value });
  }
  return isNonEmpty(recorded)
    ? accept(recorded)
    : refuse(badInput('measures', 'Choose the measures that are in place'));
};

const ofMeasure = (measure: string, refusal: NoSuchItem | BadInput): NoSuchItem | BadInput =>
  refusal.kind === 'bad-input' && refusal.field === 'measure'
    ? badInput('measures', `Leave out “${measure}”: ${lowerFirst(refusal.problem)}`)
    : refusal;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Withdrawing such a record, with a reason: from then on the measure counts as not in place. The record itself stays. */
export const withdrawInPlace = (
  record: InPlace | null,
  reason: string,
): Result<{ readonly record: InPlace; readonly reason: string }, NoSuchItem | BadInput> => {
  if (record === null) return refuse({ kind: 'no-such-item' });
  const said = checkText(reason, {
    name: 'Reason',
    most: limits.reason,
    required: 'Say why the measure is no longer in place',
  });
  return said.ok ? accept({ record, reason: said.value }) : refuse(badInput('reason', said.refusal));
};
