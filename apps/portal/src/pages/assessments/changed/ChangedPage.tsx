import { dayOf } from '@countersign/domain/kernel';
import { InsetText } from '@countersign/ui';
import { graphql } from '../../../generated/index.js';
import { DetailsOnOpen } from '../../../parts/folding/DetailsOnOpen.js';
import { dayInWords } from '../../../parts/words/in-words.js';
import { HashOf } from '../../../parts/words/HashOf.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { When } from '../../../parts/words/When.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { ChangesOfTexts } from './ChangesOfTexts.js';

const CHANGED = graphql(`
  query ChangedPage($id: ID!) {
    assessment(id: $id) {
      id
      title
      matrixId
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
    }
    assessmentBrief(id: $id) {
      brief {
        changed {
          signedBy {
            id
            name
          }
          signedAt
          isRevoked
          hash
          document
        }
      }
    }
  }
`);

/** The text that was signed last and the one that was handed in since, held against each other, for all who read them. */
export const ChangedPage = ({ assessmentId }: { assessmentId: string }) => {
  const { data, instead } = usePageQuery(CHANGED, { id: assessmentId });
  if (!data) return instead;
  if (!data.assessment) return <NotFoundPage />;
  const { title, matrixId, round } = data.assessment;
  const brief = data.assessmentBrief?.brief ?? null;
  const signed = brief?.changed ?? null;
  return (
    <Page
      title={signed ? `What changed from the text signed on ${dayInWords(dayOf(signed.signedAt))}` : 'What changed'}
      caption={title}
      back={{ href: paths.assessmentInBrief(assessmentId), text: 'Back to the brief' }}
    >
      {round === null && <InsetText>Nothing is handed in now, so there is nothing to compare.</InsetText>}
      {round !== null && brief === null && (
        <InsetText>What was handed in has just changed. Load this page again to compare it.</InsetText>
      )}
      {round !== null && brief !== null && signed === null && (
        <InsetText>This is the first version: nothing was signed before it.</InsetText>
      )}
      {round !== null && signed !== null && (
        <>
          <p className="govuk-body">
            From the text that {signed.signedBy.name} signed, <When at={signed.signedAt} />
            {signed.isRevoked && ' and revoked since'}, to the one that {round.submittedBy.name} handed in,{' '}
            <When at={round.submittedAt} />.
          </p>
          <DetailsOnOpen summary="The hash of each of the two texts">
            {() => (
              <>
                <p className="govuk-body">The text that was signed:</p>
                <HashOf text={signed.document} hash={signed.hash} />
                <p className="govuk-body">The text that was handed in:</p>
                <HashOf text={round.document} hash={round.hash} />
              </>
            )}
          </DetailsOnOpen>
          <ChangesOfTexts before={signed.document} after={round.document} matrixId={matrixId} />
        </>
      )}
    </Page>
  );
};
