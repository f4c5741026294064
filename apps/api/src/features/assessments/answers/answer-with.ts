import type { SavedAnswer } from '@countersign/domain/document/answers';
import type { Departed } from '@countersign/domain/risk';
import type { HeldItem } from '../reading/loading/loaded-assessment.js';

/** The answer as it stands, under another departure from the level. */
export const answerWith = ({ answer }: HeldItem, departed: Departed): SavedAnswer => ({
  stance: answer?.stance ?? null,
  reason: answer?.reason ?? '',
  content: answer?.content ?? null,
  ...departed,
});
