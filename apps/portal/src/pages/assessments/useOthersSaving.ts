import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql, readFragment } from '../../generated/index.js';
import { isAttended, useAttended } from '../../parts/attended.js';
import { useLatest } from '../../parts/useLatest.js';
import { useMe } from '../../shell/MeProvider.js';
import type { AssessmentDocument, DocumentItem } from './assessment-document.js';
import { ITEM_IN_FULL } from './item-in-full.js';
import { useMerging } from './useMerging.js';
import { latestFirst, whatIsNew, type SavedByOther } from './what-is-new.js';

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

const lastSaving = (items: readonly DocumentItem[]): string | null =>
  items.reduce<string | null>((last, { at }) => (at !== null && (last === null || at > last) ? at : last), null);

const changesSince = async (client: ApolloClient, id: string, since: string) => {
  const asked = client.query({ query: CHANGES, variables: { id, since }, fetchPolicy: 'no-cache' });
  return (await asked.catch(() => null))?.data?.assessmentChanges ?? null;
};

/**
 * Brings in what others save, and what they do beside an answer, while the page is looked at; says who saved which
 * answer, the latest first. An answer of the API to a document that has changed meanwhile is left for the next time.
 */
export const useOthersSaving = (assessment: AssessmentDocument): readonly SavedByOther[] => {
  const client = useApolloClient();
  const { person } = useMe();
  const merge = useMerging(assessment.id);
  const [seen, setSeen] = useState<readonly SavedByOther[]>([]);
  const latest = useLatest(assessment);
  useAttended();

  useEffect(() => {
    let since = lastSaving(latest.current.items) ?? new Date(0).toISOString();
    const look = async () => {
      if (!isAttended()) return;
      const document = latest.current;
      const changes = await changesSince(client, document.id, since);
      if (changes === null || latest.current !== document) return;
      since = changes.at;
      const items = readFragment(ITEM_IN_FULL, changes.items);
      const news = whatIsNew(document.items, { ...changes, items }, person.id);
      if (news.changed.length + news.removedIds.length > 0) merge(news.changed, news.removedIds);
      if (news.byOthers.length > 0) setSeen((before) => latestFirst(news.byOthers, before));
    };
    const timer = setInterval(() => void look(), interval);
    return () => clearInterval(timer);
  }, [client, latest, merge, person.id]);

  return seen;
};
