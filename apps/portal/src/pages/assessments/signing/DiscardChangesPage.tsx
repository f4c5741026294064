import { Button, ButtonGroup, InsetText, Link, WarningText } from '@countersign/ui';
import { graphql } from '../../../generated/gql.js';
import { ActNotice } from '../../../parts/ActNotice.js';
import { useAct } from '../../../parts/useAct.js';
import { usePageQuery } from '../../../parts/usePageQuery.js';
import { Page } from '../../../shell/Page.js';
import { paths } from '../../../shell/paths.js';
import { useGo } from '../../../shell/useGo.js';
import { NotFoundPage } from '../../not-found/NotFoundPage.js';
import { canBeDiscarded, unsignedInWords, whyNotDiscarded } from '../unsigned-in-words.js';
import { UnsignedList } from '../UnsignedList.js';

const UNSIGNED = graphql(`
  query UnsignedChanges($id: ID!) {
    assessment(id: $id) {
      id
      title
      hash
      openToWriting
      unsignedChanges {
        itemId
        tableId
        title
        kind
        inWords
        inFiles
      }
    }
  }
`);

const DISCARD = graphql(`
  mutation DiscardChanges($input: DiscardChangesInput!) {
    discardChanges(input: $input) {
      __typename
      ... on AssessmentMoved {
        assessment {
          id
          hash
        }
      }
      ...RefusalNotice
    }
  }
`);

/** The changes that no signature is on, to be discarded all together after they were read. */
export const DiscardChangesPage = ({ assessmentId }: { assessmentId: string }) => {
  const go = useGo();
  const here = paths.assessment(assessmentId);
  const { data, instead } = usePageQuery(UNSIGNED, { id: assessmentId });
  const discard = useAct(
    DISCARD,
    (answered) => answered.discardChanges,
    () => go(here, 'The changes are discarded.'),
  );
  if (!data) return instead;
  const { assessment } = data;
  if (!assessment) return <NotFoundPage />;
  const changes = assessment.unsignedChanges.filter(({ inWords }) => inWords);
  const files = assessment.unsignedChanges.some(({ inFiles }) => inFiles);
  return (
    <Page
      title="Discard what is not signed"
      caption={assessment.title}
      back={{ href: here, text: 'Back to the assessment' }}
    >
      <ActNotice act={discard} />
      {!canBeDiscarded(assessment) ? (
        <InsetText>{whyNotDiscarded(assessment)}</InsetText>
      ) : (
        <>
          <p className="govuk-body">{unsignedInWords(changes.length)}.</p>
          <UnsignedList id={assessmentId} changes={changes} />
          <p className="govuk-body">
            No words are lost: each text stays in the history of its item, and you can bring it back from there.
          </p>
          <WarningText>
            Each of these items goes back to its signed text. Rows that were added are removed, and rows that were
            removed come back. A level that was set against the matrix comes back as it was signed, with whoever
            confirmed it.
          </WarningText>
          <form onSubmit={discard.submit(() => ({ input: { assessmentId, hash: assessment.hash } }))}>
            <ButtonGroup>
              <Button variant="warning">Discard these changes</Button>
              <Link href={here}>Keep them</Link>
            </ButtonGroup>
          </form>
        </>
      )}
      {files && (
        <p className="govuk-body">
          Files that were added or removed since stay as they are, and stay unsigned: add or remove them at their item.
        </p>
      )}
    </Page>
  );
};
