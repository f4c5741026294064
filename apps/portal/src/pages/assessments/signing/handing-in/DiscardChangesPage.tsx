import { Button, ButtonGroup, Heading, InsetText, Link, WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/handing-in';
import { graphql } from '../../../../generated/gql.js';
import { ActNotice } from '../../../../parts/acting/ActNotice.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { usePageQuery } from '../../../../parts/reading/usePageQuery.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';
import { NotFoundPage } from '../../../../instead/NotFoundPage.js';
import { NotNowPage } from '../../../../instead/NotNowPage.js';
import { unsignedInWords } from '../../../../parts/records/since-signed.js';
import { canBeDiscarded } from '../../unsigned/can-be-discarded.js';
import { noChanges, whyNotDiscarded } from '../../unsigned/why-not-discarded.js';
import { UnsignedList } from '../../unsigned/UnsignedList.js';

const UNSIGNED = graphql(`
  query UnsignedChanges($id: ID!) {
    assessment(id: $id) {
      id
      title
      hash
      openToWriting
      standing {
        id
      }
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

/** The changes that no signature is on, to be handed in, or discarded all together after they were read. */
export const DiscardChangesPage = ({ assessmentId }: { assessmentId: string }) => {
  const go = useGo();
  const here = paths.assessment(assessmentId);
  const { data, instead } = usePageQuery(UNSIGNED, { id: assessmentId });
  const discard = useAct(
    DISCARD,
    (answered) => answered.discardChanges,
    () => go(here, words.changesDiscarded),
  );
  if (!data) return instead;
  const { assessment } = data;
  if (!assessment) return <NotFoundPage />;
  const { unsignedChanges: changes, openToWriting } = assessment;
  const page = {
    title: words.unsignedChanges,
    caption: assessment.title,
    back: { href: here, text: words.backToTheAssessment },
  };
  if (changes.length === 0) return <NotNowPage {...page} because={noChanges(assessment.standing)} />;
  return (
    <Page {...page}>
      <ActNotice act={discard} />
      <p className="govuk-body">{unsignedInWords(changes.length)}.</p>
      <UnsignedList id={assessmentId} changes={changes} />
      {openToWriting && (
        <>
          <Heading level={2}>{words.handInTheChanges}</Heading>
          <p className="govuk-body">{words.aSignatureCoversOnly}</p>
          <Button href={paths.handInAssessment(assessmentId)} variant="secondary">
            {words.handIn}
          </Button>
        </>
      )}
      <Heading level={2}>{words.discardTheChanges}</Heading>
      {canBeDiscarded(assessment) ? (
        <>
          <p className="govuk-body">{words.youWillNotLose}</p>
          {changes.some(({ inFiles }) => inFiles) && <p className="govuk-body">{words.thisDoesNotChangeFiles}</p>}
          <WarningText>{words.eachOfTheseItemsReturns}</WarningText>
          <form onSubmit={discard.submit(() => ({ input: { assessmentId, hash: assessment.hash } }))}>
            <ButtonGroup>
              <Button variant="warning">{words.discardTheseChanges}</Button>
              <Link href={here}>{words.keepTheChanges}</Link>
            </ButtonGroup>
          </form>
        </>
      ) : (
        <InsetText>{whyNotDiscarded(assessment)}</InsetText>
      )}
    </Page>
  );
};
