import { Button, ButtonGroup, SummaryCard } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/acting';
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
  <section aria-label={words.twoVersionsOfThis}>
    <SummaryCard title={words.savedBySavedBy({ savedBy })}>{theirs}</SummaryCard>
    <SummaryCard title={words.yourTextNotSaved}>{mine}</SummaryCard>
    <ButtonGroup>
      <Button type="button" onClick={onKeepMine}>
        {words.saveMyVersion}
      </Button>
      <Button type="button" variant="secondary" onClick={onTakeTheirs}>
        {words.keepTheSavedVersion}
      </Button>
      {onCombine && (
        <Button type="button" variant="secondary" onClick={onCombine}>
          {words.combineBothVersions}
        </Button>
      )}
    </ButtonGroup>
  </section>
);
