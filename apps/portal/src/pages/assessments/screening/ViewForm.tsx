import { fieldLimits } from '@countersign/domain/document/words';
import { Button, CharacterCount, Radios } from '@countersign/ui';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { text } from '../../../parts/drafts/draft-shape.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import { ReadAgain } from '../reading/ReadAgain.js';
import { CriteriaMet } from './CriteriaMet.js';
import type { ScreenedAssessment } from './screening-to-show.js';

const VIEW = graphql(`
  mutation GiveScreeningView($input: GiveScreeningViewInput!) {
    giveScreeningView(input: $input) {
      __typename
      ... on AssessmentMoved {
        assessment {
          id
          ...ScreeningToShow
        }
      }
      ...RefusalNotice
    }
  }
`);

const choices = [
  { value: 'yes', text: 'An assessment is needed' },
  { value: 'no', text: 'No assessment is needed' },
];

interface ViewFormProps {
  readonly assessment: ScreenedAssessment;
  readonly onReadAgain: () => void;
}

/** The adviser's view, bound to the screening that is shown here. */
export const ViewForm = ({ assessment: { id, title, screening }, onReadAgain }: ViewFormProps) => {
  const go = useGo();
  const here = paths.assessmentScreening(id);
  const draft = useDraft(`screening-view.${id}`, { needed: '', reason: '' }, { needed: text, reason: text });
  const { needed, reason } = draft.value;
  const view = useAct(
    VIEW,
    (data) => data.giveScreeningView,
    () => {
      draft.discard();
      go(here, 'Your view is recorded.');
    },
  );
  return (
    <Page title="Your view of the screening" caption={title} back={{ href: here, text: 'Back to the screening' }}>
      <ActNotice act={view} />
      <ReadAgain act={view} onReadAgain={onReadAgain} />
      <CriteriaMet screening={screening} />
      <BroughtBack draft={draft} />
      <form
        noValidate
        onSubmit={view.submit(() => ({
          input: {
            assessmentId: id,
            hash: screening.hash,
            needed: needed === '' ? null : needed === 'yes',
            reason,
          },
        }))}
      >
        <Radios
          name="needed"
          idPrefix="needed"
          legend="What do you advise?"
          legendSize="m"
          items={choices}
          value={needed}
          error={fieldError(view, 'needed')}
          onChange={(value) => draft.change({ needed: value })}
        />
        <CharacterCount
          id="reason"
          label="Why"
          labelSize="s"
          maxLength={fieldLimits.reason}
          threshold={75}
          value={reason}
          error={fieldError(view, 'reason')}
          onChange={(event) => draft.change({ reason: event.target.value })}
        />
        <Button>Record your view</Button>
      </form>
    </Page>
  );
};
