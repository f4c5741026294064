import { SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/releases';
import { graphql } from '../../generated/gql.js';
import { Hash } from '../../parts/words/Hash.js';
import { templateKind } from '../../parts/words/template-kind.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { When } from '../../parts/words/When.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';

const RELEASES = graphql(`
  query Releases {
    releases {
      id
      kind
      title
      number
      hash
      notes
      publishedAt
      itemCount
    }
  }
`);

export const ReleasesPage = () => {
  const { data, instead } = usePageQuery(RELEASES, {});
  if (!data) return instead;
  return (
    <Page title={words.releasesOfTheNationalText}>
      <p className="govuk-body">{words.theseAreTheTexts}</p>
      {data.releases.length === 0 && <p className="govuk-body">{words.nothingHasBeenPublishedYet}</p>}
      {data.releases.map((release) => (
        <SummaryList
          key={release.id}
          card={{
            title: words.releaseReleaseNumber({ release: release.title, number: release.number }),
            actions: [{ href: paths.release(release.id), text: words.read }],
          }}
          rows={[
            { key: words.kind, value: templateKind(release.kind) },
            { key: words.published, value: <When at={release.publishedAt} /> },
            { key: words.releaseNotes, value: release.notes },
            { key: words.items, value: release.itemCount },
            { key: words.hash, value: <Hash>{release.hash}</Hash> },
          ]}
        />
      ))}
    </Page>
  );
};
