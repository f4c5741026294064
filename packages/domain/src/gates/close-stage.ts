import { checkText } from '../document/words/check-text.js';
import { fieldLimits } from '../document/words/limits.js';
import { atField } from '../kernel/check-form.js';
import type { BadInput } from '../kernel/refusals.js';
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from '../kernel/result.js';
import type { StageKind } from '../document/kinds/enumerations.js';
import type { OpeningFact, Position } from './position.js';

export type NoSuchOpening = { readonly kind: 'no-such-opening' };

/** The openings of a stage that nobody has closed, on whichever request, also those that count for nothing any more. */
export const leftOpen = ({ requests, openings }: Position, stage: StageKind): readonly OpeningFact[] =>
  openings.filter(
    ({ requestId, closedAt }) =>
      closedAt === null && requests.some((request) => request.stage === stage && request.requestId === requestId),
  );

/** Ending every opening of a stage that was not closed before, with one reason. The record of each stays (G10). */
export const closeStage = (
  position: Position,
  stage: StageKind,
  reason: string,
): Result<{ readonly openingIds: NonEmpty<string>; readonly reason: string }, NoSuchOpening | BadInput> => {
  const openingIds = leftOpen(position, stage).map(({ openingId }) => openingId);
  if (!isNonEmpty(openingIds)) return refuse({ kind: 'no-such-opening' });
  const rule = { name: 'Reason', most: fieldLimits.reason, required: 'Say why you close the stage' };
  const said = atField('reason', checkText(reason, rule));
  return said.ok ? accept({ openingIds, reason: said.value }) : said;
};
