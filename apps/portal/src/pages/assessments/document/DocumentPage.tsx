import { Heading, InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/document';
import { graphql } from '../../../generated/index.js';
import { Hash } from '../../../parts/words/Hash.js';
import { SignedText } from '../../../parts/records/SignedText.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { When } from '../../../parts/words/When.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { DocumentInFull } from './DocumentInFull.js';
import { readableItem, redactedFor } from './readable-item.js';
import { SealedDocument } from './SealedDocument.js';
import { readDocument } from '../reading/read-document.js';

const DOCUMENT = graphql(`
  query AssessmentInFull($id: ID!) {
    assessment(id: $id) {
      id
      hash
      standing {
        id
        hash
      }
      controller {
        id
        name
      }
      round {
        submissionId
        hash
        document
        submittedAt
        submittedBy {
          id
          name
        }
      }
      ...AssessmentDocument
    }
  }
`);

/** The whole assessment on one page: as it was handed in, or as it is written now. */
export const DocumentPage = ({ assessmentId }: { assessmentId: string }) => {
  const { data, instead } = usePageQuery(DOCUMENT, { id: assessmentId });
  if (!data) return instead;
  const { assessment } = data;
  const document = readDocument(assessment);
  if (!assessment || !document) return <NotFoundPage />;
  const { round, standing, hash } = assessment;
  const isSealed = round !== null && round.hash === assessment.hash;
  return (
    <Page
      title={document.title}
      caption={assessment.controller.name}
      back={{ href: paths.assessment(assessmentId), text: words.backToTheAssessment }}
    >
      {isSealed ? (
        <InsetText>
          {words.submittedByHanded({ submittedBy: round.submittedBy.name, when: <When at={round.submittedAt} /> })}
        </InsetText>
      ) : (
        <InsetText>{words.thisIsTheCurrentDraft}</InsetText>
      )}
      {standing && (
        <p className="govuk-body">
          <SignedText hash={hash} standing={standing} />
        </p>
      )}
      <Heading level={2}>{words.theDocumentInFull}</Heading>
      {isSealed ? (
        <SealedDocument
          text={round.document}
          hash={round.hash}
          matrixId={document.matrixId}
          redacted={new Map(document.items.map((item) => [item.id, redactedFor(item)]))}
        />
      ) : (
        <>
          <p className="govuk-body">{words.sha256Hash({ hash: <Hash>{assessment.hash}</Hash> })}</p>
          <DocumentInFull items={document.items.map(readableItem)} matrixId={document.matrixId} />
        </>
      )}
    </Page>
  );
};
