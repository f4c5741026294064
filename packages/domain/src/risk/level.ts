import { counting } from '../document/counting.js';
import type { Departure, ResolvedItem } from '../document/resolved-document.js';
import { highest, levelOf, type Level, type Matrix } from './matrix.js';

/** The level before measures, from the matrix alone. Null for what is no counting risk, or is not scored (law 7). */
export const inherentLevel = ({ content }: ResolvedItem, matrix: Matrix): Level | null =>
  content?.kind === 'risk' ? levelOf(matrix, content.likelihood, content.severity) : null;

/** The level after measures as the matrix has it, before any departure. Null as for the inherent level. */
export const matrixResidualLevel = ({ content }: ResolvedItem, matrix: Matrix): Level | null =>
  content?.kind === 'risk' ? levelOf(matrix, content.residualLikelihood, content.residualSeverity) : null;

/** A departure stands once somebody else than who departed has confirmed it (law 7). */
export const departureStands = (departure: Departure): boolean =>
  departure.confirmedBy !== null && departure.confirmedBy !== departure.by;

/** The level after measures: a departure that stands replaces the computed one, in either direction (law 7). */
export const residualLevel = (item: ResolvedItem, matrix: Matrix): Level | null => {
  const computed = matrixResidualLevel(item, matrix);
  return computed !== null && item.departure !== null && departureStands(item.departure)
    ? item.departure.level
    : computed;
};

/** The highest level that remains. Null where there is no risk at all, or one is not scored: unknown is never low (law 1). */
export const highestResidual = (document: readonly ResolvedItem[], matrix: Matrix): Level | null => {
  const levels = counting(document, 'risk').map(({ item }) => residualLevel(item, matrix));
  const scored = levels.filter((level) => level !== null);
  return scored.length === levels.length ? highest(scored) : null;
};
