import { instant, type Instant } from '@countersign/domain/kernel';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql, readFragment } from '../../../generated/index.js';
import { isAttended, useAttended } from '../../../parts/acting/attended.js';
import { useLatest } from '../../../parts/drafts/useLatest.js';
import { useMe } from '../../../layout/MeProvider.js';
import { ITEM_IN_FULL } from '../reading/item-in-full.js';
import { useMerging } from './useMerging.js';
import { latestFirst, whatIsNew, type Known, type SavedByOther } from './what-is-new.js';

/** An assessment as a page shows it: all of it, or one item of it in full. */
export interface Watched {
  readonly id: string;
  readonly items: readonly Known[];
  /** When an answer was last saved, where the items do not tell it. */
  readonly savedAt?: Instant | null | undefined;
  /** The item that the page is about. */
  readonly itemId?: string | undefined;
  /** Told when something was saved that the page did not know. */
  readonly onNews?: (() => void) | undefined;
}

const CHANGES = graphql(`
  query AssessmentChanges($id: ID!, $since: Instant!) {
    assessmentChanges(id: $id, since: $since) {
      at
      items {
        id
        ...ItemInFull
      }
      removedIds
    }
  }
`);

/** How often is asked what others saved. Milliseconds. */
const interval = 10_000;

const lastSaving = ({ items, savedAt = null }: Watched): Instant | null =>
  items.reduce<Instant | null>((last, item: Known) => {
    const at = 'at' in item ? item.at : null;
    return at !== null && (last === null || at > last) ? at : last;
  }, savedAt);

const changesSince = async (client: ApolloClient, id: string, since: Instant) => {
  const asked = client.query({ query: CHANGES, variables: { id, since }, fetchPolicy: 'no-cache' });
  return (await asked.catch(() => null))?.data?.assessmentChanges ?? null;
};

/**
 * Brings in what others save, and what they do beside an answer, while the page is looked at; says who saved which
 * answer, the latest first. An answer of the API to a document that has changed meanwhile is left for the next time.
 */
export const useOthersSaving = (assessment: Watched): readonly SavedByOther[] => {
  const client = useApolloClient();
  const { person } = useMe();
  const merge = useMerging(assessment.id, assessment.itemId);
  const [seen, setSeen] = useState<readonly SavedByOther[]>([]);
  const latest = useLatest(assessment);
  useAttended();

  useEffect(() => {
    let since = lastSaving(latest.current) ?? instant(new Date(0));
    const look = async () => {
      if (!isAttended()) return;
      const document = latest.current;
      const changes = await changesSince(client, document.id, since);
      if (changes === null || latest.current.items !== document.items) return;
      since = changes.at;
      const items = readFragment(ITEM_IN_FULL, changes.items);
      const news = whatIsNew(document.items, { ...changes, items }, person.id);
      if (news.changed.length + news.removedIds.length > 0) {
        merge(news.changed, news.removedIds);
        document.onNews?.();
      }
      if (news.byOthers.length > 0) setSeen((before) => latestFirst(news.byOthers, before));
    };
    const timer = setInterval(() => void look(), interval);
    return () => clearInterval(timer);
  }, [client, latest, merge, person.id]);

  return seen;
};
