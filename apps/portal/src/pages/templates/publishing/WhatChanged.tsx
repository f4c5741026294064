import { whatChanged } from '@countersign/domain/template';
import { Heading, InsetText, SummaryCard } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates/publishing';
import { graphql } from '../../../generated/gql.js';
import { ItemsInFull } from '../../../parts/records/ItemsInFull.js';
import { NationalItem, type ItemInFull } from '../../../parts/records/NationalItem.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { ChangedNationalItem } from './ChangedNationalItem.js';

const LATEST = graphql(`
  query LatestRelease($id: ID!) {
    release(id: $id) {
      id
      number
      items {
        id
        section
        kind
        placement
        provenance
        title
        guidance
        law
        deferred
        minimumRows
        when
        content
      }
    }
  }
`);

interface WhatChangedProps {
  readonly latestReleaseId: string;
  readonly items: readonly ItemInFull[];
}

const Titles = ({ heading, items }: { heading: string; items: readonly ItemInFull[] }) =>
  items.length > 0 && (
    <>
      <Heading level={3}>
        {heading} ({items.length})
      </Heading>
      <ul className="govuk-list govuk-list--bullet">
        {items.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </>
  );

/** What the draft changes of the latest release, item by item; what it leaves as it was is folded. */
export const WhatChanged = ({ latestReleaseId, items }: WhatChangedProps) => {
  const { data, instead } = usePageQuery(LATEST, { id: latestReleaseId });
  if (!data) return instead;
  const { release } = data;
  if (release === null) return null;
  const { added, changed, moved, retired, unchanged } = whatChanged<ItemInFull>(release.items, items);
  return (
    <>
      <Heading level={2}>{words.changesSinceReleaseNumber({ number: release.number })}</Heading>
      {unchanged.length === items.length && retired.length === 0 && <InsetText>{words.nothing}</InsetText>}
      {changed.length > 0 && <Heading level={3}>{words.changed({ changed: changed.length })}</Heading>}
      {changed.map((one) => (
        <SummaryCard key={one.after.id} title={one.after.title} headingLevel={4}>
          <ChangedNationalItem {...one} among={items} />
        </SummaryCard>
      ))}
      {added.length > 0 && <Heading level={3}>{words.added({ added: added.length })}</Heading>}
      {added.map((item) => (
        <NationalItem key={item.id} item={item} among={items} />
      ))}
      {retired.length > 0 && <Heading level={3}>{words.retired({ retired: retired.length })}</Heading>}
      {retired.map((item) => (
        <NationalItem key={item.id} item={item} among={release.items} />
      ))}
      <Titles heading={words.movedOtherwiseUnchanged} items={moved} />
      <Heading level={2}>{words.unchangedItems}</Heading>
      {unchanged.length === 0 ? (
        <p className="govuk-body">{words.nothing}</p>
      ) : (
        <ItemsInFull items={unchanged} among={items} prefix="unchanged" />
      )}
    </>
  );
};
