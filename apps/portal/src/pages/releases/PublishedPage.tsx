import { Heading, Link } from '@countersign/ui';
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
    <Page title={`Release ${release.number} is published`} confirmation={release.title}>
      <p className="govuk-body">Its hash, by which anybody can tell that it was not changed:</p>
      <p className="govuk-body">
        <Hash>{release.hash}</Hash>
      </p>
      <Heading level={2}>What happens next</Heading>
      <p className="govuk-body">
        Every force can read it and make it its own. No stage with real personal data opens in a force before it has
        signed its own assessment.
      </p>
      <p className="govuk-body">
        <Link href={paths.release(release.id)}>Read the release</Link>
      </p>
      <p className="govuk-body">
        <Link href={paths.board}>See where the forces stand</Link>
      </p>
    </Page>
  );
};
