import type { ResolvedItem } from '@countersign/domain';
import { SummaryCard } from '@countersign/ui';
import { useState } from 'react';
import type { RefusalNoticeFragment } from '../../../generated/graphql.js';
import { ActNotice } from '../../../parts/ActNotice.js';
import { StaleChoice } from '../../../parts/StaleChoice.js';
import type { Draft } from '../../../parts/useDraft.js';
import { inputOf, type AnswerForm } from './answer-form.js';
import { AnswerToRead } from './AnswerToRead.js';
import type { Saving } from './useSaving.js';

interface ItemStaleProps {
  readonly item: ResolvedItem;
  readonly draft: Draft<AnswerForm>;
  readonly saving: Saving;
  readonly onTakeTheirs: () => void;
}

type Stale = Extract<RefusalNoticeFragment, { __typename: 'StaleVersion' }>;

const Theirs = ({ item, stale }: { item: ResolvedItem; stale: Stale }) => (
  <AnswerToRead
    national={item.placement !== 'local'}
    stance={stale.currentStance}
    reason={stale.currentReason ?? ''}
    content={stale.currentContent}
  />
);

/** Somebody saved this item since it was opened: theirs beside ours, until one of them, or one of both, is chosen. */
export const ItemStale = ({ item, draft, saving, onTakeTheirs }: ItemStaleProps) => {
  const [combining, setCombining] = useState<Stale | null>(null);
  const { refusal } = saving.act;
  const savedBy = (stale: Stale) => stale.savedBy?.name ?? 'somebody else';
  if (refusal?.__typename === 'StaleVersion')
    return (
      <>
        <ActNotice act={saving.act} />
        <StaleChoice
          savedBy={savedBy(refusal)}
          theirs={<Theirs item={item} stale={refusal} />}
          mine={<AnswerToRead national={item.placement !== 'local'} {...inputOf(item, draft.value)} />}
          onKeepMine={() => saving.save(draft.value, refusal.currentVersion)}
          onTakeTheirs={onTakeTheirs}
          onCombine={() => {
            setCombining(refusal);
            draft.change({ version: refusal.currentVersion });
            saving.act.dismiss();
          }}
        />
      </>
    );
  return (
    combining && (
      <SummaryCard title={`What ${savedBy(combining)} saved, to take from`}>
        <Theirs item={item} stale={combining} />
      </SummaryCard>
    )
  );
};
