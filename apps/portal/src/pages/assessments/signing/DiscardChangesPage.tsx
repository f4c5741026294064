import { Button, ButtonGroup, Link, WarningText } from '@countersign/ui';
import { graphql } from '../../../generated/gql.js';
import { ActNotice } from '../../../parts/ActNotice.js';
import { useAct } from '../../../parts/useAct.js';
import { usePageQuery } from '../../../parts/usePageQuery.js';
import { Page } from '../../../shell/Page.js';
import { paths } from '../../../shell/paths.js';
import { useGo } from '../../../shell/useGo.js';
import { NotFoundPage } from '../../not-found/NotFoundPage.js';
import { unsignedInWords } from '../unsigned-in-words.js';
import { UnsignedList } from '../UnsignedList.js';

const UNSIGNED = graphql(`
  query UnsignedChanges($id: ID!) {
    assessment(id: $id) {
      id
      title
      hash
      unsignedChanges {
        itemId
        tableId
        title
        kind
        inWords
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
    () => go(here, 'The changes are discarded. Every item says again what was signed.'),
  );
  if (!data) return instead;
  const { assessment } = data;
  if (!assessment) return <NotFoundPage />;
  const changes = assessment.unsignedChanges.filter(({ inWords }) => inWords);
  const files = assessment.unsignedChanges.length - changes.length;
  return (
    <Page
      title="Discard what is not signed"
      caption={assessment.title}
      back={{ href: here, text: 'Back to the assessment' }}
      faulty={discard.refusal !== null || discard.fault !== null}
    >
      <ActNotice act={discard} />
      <p className="govuk-body">{unsignedInWords(changes.length)}.</p>
      <UnsignedList id={assessmentId} changes={changes} />
      <p className="govuk-body">
        No words are lost: each text stays in the history of its item, from where it can be brought back.
      </p>
      {files > 0 && (
        <p className="govuk-body">
          Files that were added or removed since stay as they are: see to them at their item.
        </p>
      )}
      <WarningText>Every one of these items says again what was signed. Rows that were added are removed.</WarningText>
      <form onSubmit={discard.submit(() => ({ input: { assessmentId, hash: assessment.hash } }))}>
        <ButtonGroup>
          <Button variant="warning">Discard these changes</Button>
          <Link href={here}>Keep them</Link>
        </ButtonGroup>
      </form>
    </Page>
  );
};
