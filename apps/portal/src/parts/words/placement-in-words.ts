import type { Placement } from '@countersign/domain/document/items';
import * as words from '@countersign/words/portal/parts/words';

/** How an item is answered and by which side, said so that the programme and a force read the same. */
export const placementInWords: Record<Placement, string> = {
  national: words.nationalAnswerEachForceTakes,
  locked: words.nationalAnswerThatCannot,
  local: words.onlyTheForceCanAnswer,
};
