import { Heading, SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/releases';
import { graphql } from '../../generated/gql.js';
import { Hash } from '../../parts/words/Hash.js';
import { ItemsInFull } from '../../parts/records/ItemsInFull.js';
import { templateKind } from '../../parts/words/template-kind.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { When } from '../../parts/words/When.js';
import { useMay } from '../../layout/MeProvider.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { NotFoundPage } from '../../instead/NotFoundPage.js';
import { MakeItOurOwn } from './MakeItOurOwn.js';

const RELEASE = graphql(`
  query Release($id: ID!) {
    release(id: $id) {
      id
      kind
      title
      number
      hash
      notes
      publishedAt
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

export const ReleasePage = ({ releaseId }: { releaseId: string }) => {
  const mayFork = useMay('fork-release');
  const { data, instead } = usePageQuery(RELEASE, { id: releaseId });
  if (!data) return instead;
  const { release } = data;
  if (release === null) return <NotFoundPage />;
  return (
    <Page
      title={words.releaseReleaseNumber({ release: release.title, number: release.number })}
      caption={templateKind(release.kind)}
      back={{ href: paths.releases, text: words.allReleases }}
    >
      <SummaryList
        rows={[
          { key: words.published, value: <When at={release.publishedAt} /> },
          { key: words.releaseNotes, value: release.notes },
          { key: words.items, value: release.items.length },
          { key: words.hash, value: <Hash>{release.hash}</Hash> },
        ]}
      />
      {mayFork && release.kind === 'dpia' && <MakeItOurOwn releaseId={release.id} />}
      <Heading level={2}>{words.theTextInFull}</Heading>
      <ItemsInFull items={release.items} />
    </Page>
  );
};
