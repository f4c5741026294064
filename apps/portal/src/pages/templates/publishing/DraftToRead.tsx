import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates/publishing';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { ItemsInFull } from '../../../parts/records/ItemsInFull.js';
import { WhatChanged } from './WhatChanged.js';

const TEMPLATE = graphql(`
  fragment DraftToRead_template on Template {
    id
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
`);

interface DraftToReadProps {
  readonly template: FragmentType<typeof TEMPLATE>;
  /** Null where nothing was published yet: then all of it is new. */
  readonly latestReleaseId: string | null;
}

/** The draft to whoever publishes it: what it changes of the latest release, or all of it where it is the first. */
export const DraftToRead = ({ template, latestReleaseId }: DraftToReadProps) => {
  const { items } = readFragment(TEMPLATE, template);
  if (latestReleaseId !== null) return <WhatChanged latestReleaseId={latestReleaseId} items={items} />;
  return (
    <>
      <Heading level={2}>{words.theDraftInFull}</Heading>
      <ItemsInFull items={items} />
    </>
  );
};
