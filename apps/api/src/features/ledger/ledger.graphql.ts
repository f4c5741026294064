import type * as contract from '../../platform/graphql/generated/contract.js';
import type { TimelineEntry } from './ledger.repository.js';
import { cursorOf } from './page.js';
import type { TimelinePage } from './read-timeline.js';

const toEntry = (entry: TimelineEntry, titles: TimelinePage['titles']): contract.LedgerEntry => ({
  __typename: 'LedgerEntry',
  id: `${entry.organisationId}:${entry.seq}`,
  organisation: { __typename: 'Organisation', ...entry.organisation },
  seq: entry.seq,
  act: entry.act,
  subjectKind: entry.subjectKind,
  subjectId: entry.subjectId,
  subjectTitle: titles.get(entry.subjectId) ?? null,
  by: entry.byId === null ? null : { __typename: 'Person', id: entry.byId, name: entry.byName ?? '' },
  at: entry.at,
  hash: entry.hash,
});

export const toConnection = ({ entries, hasNext, titles }: TimelinePage): contract.LedgerConnection => {
  const last = entries.at(-1);
  return {
    __typename: 'LedgerConnection',
    edges: entries.map((entry) => ({
      __typename: 'LedgerEdge',
      cursor: cursorOf(entry),
      node: toEntry(entry, titles),
    })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: hasNext, endCursor: last ? cursorOf(last) : null },
  };
};
