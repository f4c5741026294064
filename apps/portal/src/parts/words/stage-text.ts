import { heldInShort } from '@countersign/domain/gates';

interface StageStanding {
  readonly open: boolean;
  readonly asked: boolean;
  readonly outstandingCount: number;
  readonly notKnownCount: number;
}

/** How a stage stands for a force, in words. A stage that nothing is known of is held (law 1). */
export const stageText = (stage: StageStanding | undefined): string => {
  if (stage === undefined) return 'Held';
  if (stage.open) return 'Open';
  return stage.asked
    ? heldInShort({ outstanding: stage.outstandingCount, notKnown: stage.notKnownCount })
    : 'Held, not asked for';
};
