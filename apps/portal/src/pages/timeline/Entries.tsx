import { Details, Link, Timeline } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/timeline';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { Entries_EntryFragment } from '../../generated/graphql.js';
import { Hash } from '../../parts/words/Hash.js';
import { inWords } from '../../parts/words/in-words.js';
import { actSentence } from './act-sentence.js';
import { subjectHref } from './subject-href.js';
import { takeTogether, type Together } from './take-together.js';

const ENTRY = graphql(`
  fragment Entries_entry on LedgerEntry {
    id
    organisation {
      id
      name
    }
    seq
    act
    subjectKind
    subjectId
    subjectTitle
    by {
      id
      name
    }
    at
    hash
  }
`);

interface EntriesProps {
  readonly entries: readonly FragmentType<typeof ENTRY>[];
  /** Across organisations, each entry says whose it is, and nothing links inside one. */
  readonly national?: boolean;
}

const title = (entry: Entries_EntryFragment, national: boolean) => {
  const sentence =
    entry.subjectTitle === null ? actSentence(entry.act) : `${actSentence(entry.act)}: ${entry.subjectTitle}`;
  const href = national ? null : subjectHref(entry.subjectKind, entry.subjectId);
  if (national) return `${entry.organisation.name}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  return href === null ? sentence : <Link href={href}>{sentence}</Link>;
};

const dateOf = (told: Together<Entries_EntryFragment>) => {
  const [newest] = told;
  const oldest = told.at(-1) ?? newest;
  const text =
    oldest === newest
      ? inWords(newest.at)
      : words.timesFromOldest({ told: told.length, oldestAt: oldest.at, newestAt: newest.at });
  return { iso: newest.at, text };
};

const InLedger = ({ entry }: { readonly entry: Entries_EntryFragment }) => (
  <Details summary={words.entryOfTheLedger({ seq: entry.seq })} className="govuk-!-margin-bottom-0">
    <p className="govuk-body">{words.itsHashHash({ hash: <Hash>{entry.hash}</Hash> })}</p>
    <p className="govuk-body">
      {words.aboutKindHash({
        kind: entry.subjectKind.replaceAll('-', ' '),
        hash: <Hash>{entry.subjectId}</Hash>,
      })}
    </p>
  </Details>
);

/** What was done, newest first. Several saves of one item within some minutes are told as one, with each of its entries. */
export const Entries = ({ entries, national = false }: EntriesProps) => (
  <Timeline
    label={words.entriesNewestFirst}
    items={takeTogether(readFragment(ENTRY, entries)).map((told) => {
      const [entry] = told;
      return {
        key: entry.id,
        title: title(entry, national),
        byline: entry.by === null ? undefined : words.byBy({ by: entry.by.name }),
        date: dateOf(told),
        children: told.map((one) => <InLedger key={one.id} entry={one} />),
      };
    })}
  />
);
