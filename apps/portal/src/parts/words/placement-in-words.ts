import type { Placement } from '@countersign/domain/document/items';

/** How an item is answered and by which side, said so that the programme and a force read the same. */
export const placementInWords: Record<Placement, string> = {
  national: 'The template answers, each force takes a stance',
  locked: 'The template answers in fixed words',
  local: 'Only the force can answer',
};
