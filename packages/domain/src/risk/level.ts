import { countingItems } from '../document/items/counting.js';
import type { Measure, RiskContent } from '../document/content/content.js';
import type { RiskAxis } from '../document/kinds/enumerations.js';
import type { AssessedItem } from '../document/items/assessed-document.js';
import type { Departure, ResolvedItem } from '../document/items/resolved-document.js';
import {
  compareLevels,
  highestLevel,
  levelOf,
  type Level,
  type Likelihood,
  type Matrix,
  type Severity,
} from '../matrix/matrix.js';
import { isScoredLower } from './scored-lower.js';

/** The level before measures, from the matrix alone. Null for what is no counting risk, or is not scored (law 7). */
export const inherentLevel = ({ content }: Pick<ResolvedItem, 'content'>, matrix: Matrix): Level | null =>
  content?.kind === 'risk' ? levelOf(matrix, content.likelihood, content.severity) : null;

/** The level after measures as the matrix has it, before any departure. Null as for the inherent level. */
export const matrixResidualLevel = ({ content }: Pick<ResolvedItem, 'content'>, matrix: Matrix): Level | null =>
  content?.kind === 'risk' ? levelOf(matrix, content.residualLikelihood, content.residualSeverity) : null;

/** A departure stands once somebody else than who departed has confirmed it (law 7). */
export const departureStands = (departure: Departure): boolean =>
  departure.confirmedBy !== null && departure.confirmedBy !== departure.by;

/**
 * The level once every measure is in place as it is shown: a departure that stands replaces the computed one, in either
 * direction (law 7). Whether a high risk remains is not said by it but by `levelForDuty`.
 */
export const residualLevel = (item: AssessedItem, matrix: Matrix): Level | null => {
  const computed = matrixResidualLevel(item, matrix);
  return computed !== null && item.departure !== null && departureStands(item.departure)
    ? item.departure.level
    : computed;
};

/**
 * The level once every measure is in place that decides on the duty to consult the regulator, and so on what can be
 * accepted: high where the matrix has it high, whatever was departed to; a departure can raise it to high, and never take
 * it from there (DPA 2018 s.65(2); UK GDPR Art 36(1)).
 */
export const levelForDuty = (item: AssessedItem, matrix: Matrix): Level | null =>
  matrixResidualLevel(item, matrix) === 'high' ? 'high' : residualLevel(item, matrix);

/** Whether somebody recorded that a measure is in place, in the very words that it has now (R4). */
export const isInPlace = (item: AssessedItem, measure: Pick<Measure, 'text'>): boolean =>
  item.inPlace.some((one) => one.measure === measure.text);

/**
 * The level as it is now: an axis counts as lowered once every measure that lowers it is in place, and not before
 * (law 1). A departure that stands counts in full once every measure of the risk is in place; before, it can only raise
 * (law 7); where the scores as they are now give a high level, it lowers nothing (DPA 2018 s.65(2); UK GDPR Art 36(1)).
 * Never below what is accepted. It is what a gate reads. Null as for the residual level.
 */
export const levelNow = (item: AssessedItem, matrix: Matrix): Level | null => {
  const { content, departure } = item;
  const accepted = residualLevel(item, matrix);
  if (content?.kind !== 'risk' || accepted === null) return null;
  const { likelihood, severity } = scoreNow(item, content, matrix);
  const computed = [levelOf(matrix, likelihood, severity), matrixResidualLevel(item, matrix)];
  if (!computed.every((level) => level !== null)) return null;
  if (computed.includes('high')) return 'high';
  const isReached = content.measures.every((measure) => isInPlace(item, measure));
  const isDeparted = departure !== null && departureStands(departure);
  return isDeparted && isReached ? accepted : highestLevel([...computed, accepted]);
};

/**
 * Where a risk stands on each scale as it is now: after measures only on an axis that is scored lower after them, and
 * whose every lowering measure is in place.
 */
export const scoreNow = (
  item: AssessedItem,
  content: RiskContent,
  matrix: Matrix,
): { readonly likelihood: Likelihood | null; readonly severity: Severity | null } => ({
  likelihood: isLowered(item, content, 'likelihood', matrix) ? content.residualLikelihood : content.likelihood,
  severity: isLowered(item, content, 'severity', matrix) ? content.residualSeverity : content.severity,
});

const isLowered = (item: AssessedItem, content: RiskContent, axis: RiskAxis, matrix: Matrix): boolean => {
  const lowering = content.measures.filter(({ lowers }) => lowers.includes(axis));
  return (
    isScoredLower(content, axis, matrix) && lowering.length > 0 && lowering.every((measure) => isInPlace(item, measure))
  );
};

type LevelOfItem = (item: AssessedItem, matrix: Matrix) => Level | null;

const highestBy =
  (levelOfItem: LevelOfItem) =>
  (document: readonly AssessedItem[], matrix: Matrix): Level | null => {
    const levels = countingItems(document, 'risk').map(({ item }) => levelOfItem(item, matrix));
    const scored = levels.filter((level) => level !== null);
    return scored.length === levels.length ? highestLevel(scored) : null;
  };

/** The highest level that remains, by the duty to consult. Null where there is no risk at all, or one is not scored: unknown is never low (law 1). */
export const highestResidual = highestBy(levelForDuty);

/** The highest level as it is now. Null as for the highest that remains. */
export const highestNow = highestBy(levelNow);

/** The risks whose level is high as it is now: what holds a gate (DPA 2018 s.65(2)). One that is not scored is none of them. */
export const highNow = (document: readonly AssessedItem[], matrix: Matrix): readonly AssessedItem[] =>
  countingItems(document, 'risk')
    .map(({ item }) => item)
    .filter((item) => levelNow(item, matrix) === 'high');

/** The risks whose level is higher now than once every measure is in place, because one is not in place yet. */
export const notYetLowered = (document: readonly AssessedItem[], matrix: Matrix): readonly AssessedItem[] =>
  countingItems(document, 'risk')
    .map(({ item }) => item)
    .filter((item) => {
      const now = levelNow(item, matrix);
      const then = levelForDuty(item, matrix);
      return now !== null && then !== null && compareLevels(now, then) > 0;
    });
