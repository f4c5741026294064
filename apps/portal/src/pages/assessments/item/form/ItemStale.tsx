import type { ResolvedItem } from '@countersign/domain/document/items';
import { SummaryCard } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/form';
import { useState } from 'react';
import { StaleChoice } from '../../../../parts/acting/StaleChoice.js';
import { inputOf } from '../drafting/answer-form.js';
import { AnswerToRead } from '../reading/AnswerToRead.js';
import type { Stale } from '../drafting/saved-since.js';
import type { Writing } from '../drafting/writing.js';

interface ItemStaleProps {
  readonly item: ResolvedItem;
  readonly writing: Writing;
  readonly onTakeTheirs: () => void;
}

const Theirs = ({ item, stale }: { item: ResolvedItem; stale: Stale }) => (
  <AnswerToRead
    national={item.placement !== 'local'}
    stance={stale.currentStance}
    reason={stale.currentReason ?? ''}
    content={stale.currentContent}
  />
);

const savedBy = (stale: Stale) => stale.savedBy?.name ?? words.somebodyElse;

/** Somebody saved this item since it was opened: theirs beside ours, until one of them, or one of both, is chosen. */
export const ItemStale = ({ item, writing, onTakeTheirs }: ItemStaleProps) => {
  const [combining, setCombining] = useState<Stale | null>(null);
  const { stale, typed } = writing;
  if (stale !== null)
    return (
      <div id="two-versions" tabIndex={-1}>
        <StaleChoice
          savedBy={savedBy(stale)}
          theirs={<Theirs item={item} stale={stale} />}
          mine={<AnswerToRead national={item.placement !== 'local'} {...inputOf(item, typed.value)} />}
          onKeepMine={() => void writing.keepMine()}
          onTakeTheirs={onTakeTheirs}
          onCombine={() => {
            setCombining(stale);
            writing.combine();
          }}
        />
      </div>
    );
  return (
    combining && (
      <SummaryCard title={words.savedByCombiningToCopy({ combining: savedBy(combining) })}>
        <Theirs item={item} stale={combining} />
      </SummaryCard>
    )
  );
};
