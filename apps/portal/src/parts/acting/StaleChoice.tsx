import { Button, ButtonGroup, SummaryCard } from '@countersign/ui';
import type { ReactNode } from 'react';

interface StaleChoiceProps {
  readonly savedBy: string;
  readonly theirs: ReactNode;
  readonly mine: ReactNode;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  /** Goes on with what was typed, the other text in view. */
  readonly onCombine?: (() => void) | undefined;
}

/** Two people saved the same thing: both texts side by side, and a choice. Nothing is lost before it is made. */
export const StaleChoice = ({ savedBy, theirs, mine, onKeepMine, onTakeTheirs, onCombine }: StaleChoiceProps) => (
  <section aria-label="Two versions of this">
    <SummaryCard title={`What ${savedBy} saved`}>{theirs}</SummaryCard>
    <SummaryCard title="What you typed, not saved">{mine}</SummaryCard>
    <ButtonGroup>
      <Button type="button" onClick={onKeepMine}>
        Save mine over it
      </Button>
      <Button type="button" variant="secondary" onClick={onTakeTheirs}>
        Leave it as saved
      </Button>
      {onCombine && (
        <Button type="button" variant="secondary" onClick={onCombine}>
          Make one of both
        </Button>
      )}
    </ButtonGroup>
  </section>
);
