import { checkText } from '../document/check-text.js';
import { limits } from '../document/limits.js';
import { badInput, type BadInput } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { StageKind } from '../document/enumerations.js';
import type { Position } from './position.js';

export type NoSuchOpening = { readonly kind: 'no-such-opening' };

/** Ending the opening of a stage, with a reason: only one that was not closed before. The record of it stays (G10). */
export const closeStage = (
  position: Position,
  stage: StageKind,
  reason: string,
): Result<{ readonly openingId: string; readonly reason: string }, NoSuchOpening | BadInput> => {
  const request = position.requests.findLast((one) => one.stage === stage);
  const opening = position.openings.findLast((one) => one.requestId === request?.requestId && one.closedAt === null);
  if (!opening) return refuse({ kind: 'no-such-opening' });
  const said = checkText(reason, { name: 'Reason', most: limits.reason, required: 'Say why you close the stage' });
  return said.ok
    ? accept({ openingId: opening.openingId, reason: said.value })
    : refuse(badInput('reason', said.refusal));
};
