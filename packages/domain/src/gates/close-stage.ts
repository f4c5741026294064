import { checkText } from '../document/check-text.js';
import { limits } from '../document/limits.js';
import { at } from '../kernel/check-form.js';
import type { BadInput } from '../kernel/refusals.js';
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from '../kernel/result.js';
import type { StageKind } from '../document/enumerations.js';
import type { OpeningFact, Position } from './position.js';

export type NoSuchOpening = { readonly kind: 'no-such-opening' };

/** The openings of a request that nobody has closed, also those that count for nothing any more. */
export const leftOpen = (position: Position, requestId: string | undefined): readonly OpeningFact[] =>
  position.openings.filter((one) => one.requestId === requestId && one.closedAt === null);

/** Ending every opening of a stage that was not closed before, with one reason. The record of each stays (G10). */
export const closeStage = (
  position: Position,
  stage: StageKind,
  reason: string,
): Result<{ readonly openingIds: NonEmpty<string>; readonly reason: string }, NoSuchOpening | BadInput> => {
  const request = position.requests.findLast((one) => one.stage === stage);
  const openingIds = leftOpen(position, request?.requestId).map(({ openingId }) => openingId);
  if (!isNonEmpty(openingIds)) return refuse({ kind: 'no-such-opening' });
  const rule = { name: 'Reason', most: limits.reason, required: 'Say why you close the stage' };
  const said = at('reason', checkText(reason, rule));
  return said.ok ? accept({ openingIds, reason: said.value }) : said;
};
