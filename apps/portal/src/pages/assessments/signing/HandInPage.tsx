import { graphql, readFragment } from '../../../generated/index.js';
import { usePageQuery } from '../../../parts/usePageQuery.js';
import { NotFoundPage } from '../../not-found/NotFoundPage.js';
import { ASSESSMENT_DOCUMENT } from '../assessment-document.js';
import { HandInForm } from './HandInForm.js';
import { withNames } from '../row-names.js';

const ASSESSMENT = graphql(`
  query AssessmentToHandIn($id: ID!) {
    assessment(id: $id) {
      id
      hash
      findings {
        rule
        severity
        blocks
        itemId
        field
        message
        remedy
        law
      }
      ...AssessmentDocument
    }
  }
`);

export const HandInPage = ({ assessmentId }: { assessmentId: string }) => {
  const { data, instead, refetch } = usePageQuery(ASSESSMENT, { id: assessmentId });
  if (!data) return instead;
  const document = withNames(readFragment(ASSESSMENT_DOCUMENT, data.assessment));
  if (!data.assessment || !document) return <NotFoundPage />;
  const { hash, findings } = data.assessment;
  return <HandInForm assessment={document} hash={hash} findings={findings} onReadAgain={refetch} />;
};
