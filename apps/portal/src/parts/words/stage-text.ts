import { heldInShort } from '@countersign/domain/gates';
import * as words from '@countersign/words/portal/parts/words';

interface StageStanding {
  readonly open: boolean;
  readonly asked: boolean;
  readonly outstandingCount: number;
  readonly notKnownCount: number;
}

/** How a stage stands for a force, in words. A stage that nothing is known of is held (law 1). */
export const stageText = (stage: StageStanding | undefined): string => {
  if (stage === undefined) return words.held;
  if (stage.open) return words.open;
  return stage.asked
    ? heldInShort({ outstanding: stage.outstandingCount, notKnown: stage.notKnownCount })
    : words.heldNotRequested;
};
