import { Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/timeline';
import { graphql } from '../../generated/gql.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { useMay, useMe } from '../../layout/MeProvider.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { Entries } from './Entries.js';
import { OlderAndNewer } from './OlderAndNewer.js';
import { timelineHref, useTimelineSearch } from './useTimelineSearch.js';

const TIMELINE = graphql(`
  query Timeline($first: Int!, $after: String) {
    timeline(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          ...Entries_entry
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const TimelinePage = () => {
  const { organisation } = useMe();
  const [mayReadAll, mayExport] = [useMay('read-timeline-of-all'), useMay('export-ledger')];
  const { after } = useTimelineSearch();
  const { data, instead } = usePageQuery(TIMELINE, { first: 30, after });
  if (!data) return instead;
  const { edges, pageInfo } = data.timeline;
  return (
    <Page title={words.timeline} caption={organisation.name}>
      <p className="govuk-body">{words.everythingThatPeopleDidNewest}</p>
      {mayReadAll && (
        <p className="govuk-body">
          <Link href={paths.nationalTimeline}>{words.viewTheTimelineOfAll}</Link>
        </p>
      )}
      {mayExport && (
        <p className="govuk-body">
          <Link href={paths.ledger}>{words.downloadTheWholeLedger}</Link>
        </p>
      )}
      {edges.length === 0 ? (
        <p className="govuk-body">{words.thereAreNoEntriesYet}</p>
      ) : (
        <Entries entries={edges.map(({ node }) => node)} />
      )}
      <OlderAndNewer
        older={pageInfo.hasNextPage ? timelineHref(pageInfo.endCursor) : null}
        newest={after === null ? null : timelineHref(null)}
      />
    </Page>
  );
};
