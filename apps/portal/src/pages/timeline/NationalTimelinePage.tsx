import * as words from '@countersign/words/portal/pages/timeline';
import { graphql } from '../../generated/gql.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { Entries } from './Entries.js';
import { OlderAndNewer } from './OlderAndNewer.js';
import { OrganisationFilter } from './OrganisationFilter.js';
import { nationalTimelineHref, useTimelineSearch } from './useTimelineSearch.js';

const TIMELINE = graphql(`
  query NationalTimeline($first: Int!, $after: String, $organisationId: ID) {
    nationalTimeline(first: $first, after: $after, organisationId: $organisationId) {
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

export const NationalTimelinePage = () => {
  const { after, organisationId } = useTimelineSearch();
  const { data, instead } = usePageQuery(TIMELINE, { first: 30, after, organisationId });
  if (!data) return instead;
  const { edges, pageInfo } = data.nationalTimeline;
  return (
    <Page
      title={words.timelineOfAllOrganisations}
      back={{ href: paths.timeline, text: words.timelineOfYourOwnOrganisation }}
    >
      <p className="govuk-body">{words.showsWhoDid}</p>
      <OrganisationFilter key={organisationId} chosen={organisationId} />
      {edges.length === 0 ? (
        <p className="govuk-body">{words.thereAreNoEntriesYet}</p>
      ) : (
        <Entries national entries={edges.map(({ node }) => node)} />
      )}
      <OlderAndNewer
        older={pageInfo.hasNextPage ? nationalTimelineHref(organisationId, pageInfo.endCursor) : null}
        newest={after === null ? null : nationalTimelineHref(organisationId, null)}
      />
    </Page>
  );
};
