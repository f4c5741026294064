import { Heading, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/releases';
import { graphql } from '../../generated/gql.js';
import { Hash } from '../../parts/words/Hash.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { NotFoundPage } from '../../instead/NotFoundPage.js';

const PUBLISHED = graphql(`
  query Published($id: ID!) {
    release(id: $id) {
      id
      title
      number
      hash
    }
  }
`);

export const PublishedPage = ({ releaseId }: { releaseId: string }) => {
  const { data, instead } = usePageQuery(PUBLISHED, { id: releaseId });
  if (!data) return instead;
  const { release } = data;
  if (release === null) return <NotFoundPage />;
  return (
    <Page title={words.releaseNumberIsPublished({ number: release.number })} confirmation={release.title}>
      <p className="govuk-body">{words.anybodyCanUseItsHash}</p>
      <p className="govuk-body">
        <Hash>{release.hash}</Hash>
      </p>
      <Heading level={2}>{words.whatHappensNext}</Heading>
      <p className="govuk-body">{words.everyForceCanRead}</p>
      <p className="govuk-body">
        <Link href={paths.release(release.id)}>{words.readTheRelease}</Link>
      </p>
      <p className="govuk-body">
        <Link href={paths.board}>{words.viewTheStatus}</Link>
      </p>
    </Page>
  );
};
