import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql, readFragment } from '../../generated/index.js';
import { isAttended, useAttended } from '../../parts/attended.js';
import { useLatest } from '../../parts/useLatest.js';
import { useMe } from '../../shell/MeProvider.js';
import type { AssessmentDocument, DocumentItem } from './assessment-document.js';
import { ITEM_IN_FULL } from './item-in-full.js';
import { useMerging } from './useMerging.js';

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

/** What somebody else did while this page was open. */
export interface SavedByOther {
  readonly itemId: string;
  readonly title: string;
  readonly who: string;
  readonly at: string;
}

const lastSaving = (items: readonly DocumentItem[]): string | null =>
  items.reduce<string | null>((last, { at }) => (at !== null && (last === null || at > last) ? at : last), null);

/** Brings in what others save while the page is looked at, and says who saved what, the latest first. */
export const useOthersSaving = (assessment: AssessmentDocument): readonly SavedByOther[] => {
  const client = useApolloClient();
  const { person } = useMe();
  const merge = useMerging(assessment.id);
  const [seen, setSeen] = useState<readonly SavedByOther[]>([]);
  const latest = useLatest(assessment);
  useAttended();

  useEffect(() => {
    let since = lastSaving(latest.current.items);
    const look = async () => {
      if (!isAttended()) return;
      const variables = { id: latest.current.id, since: since ?? new Date(0).toISOString() };
      const answer = await client.query({ query: CHANGES, variables, fetchPolicy: 'no-cache' }).catch(() => null);
      const changes = answer?.data?.assessmentChanges;
      if (!changes) return;
      since = changes.at;
      const known = new Map(latest.current.items.map(({ id, version }) => [id, version]));
      const items = readFragment(ITEM_IN_FULL, changes.items);
      const newer = items.filter(({ id, version }) => version > (known.get(id) ?? 0));
      const removed = changes.removedIds.filter((id) => known.has(id));
      if (newer.length + removed.length === 0) return;
      merge(newer, removed);
      const byOthers = newer.flatMap(({ id, title, by, at }) =>
        by !== null && at !== null && by.id !== person.id ? [{ itemId: id, title, who: by.name, at }] : [],
      );
      setSeen((before) => [
        ...byOthers,
        ...before.filter(({ itemId }) => !byOthers.some((one) => one.itemId === itemId)),
      ]);
    };
    const timer = setInterval(() => void look(), interval);
    return () => clearInterval(timer);
  }, [client, latest, merge, person.id]);

  return seen;
};
