import { fieldLimits } from '@countersign/domain/document/words';
import { Button, CharacterCount, Radios } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/screening';
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
  { value: 'yes', text: words.anAssessmentIsNeeded },
  { value: 'no', text: words.noAssessmentIsNeeded },
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
      go(here, words.yourViewIsRecorded);
    },
  );
  return (
    <Page title={words.yourViewOfTheScreening} caption={title} back={{ href: here, text: words.backToTheScreening }}>
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
          legend={words.whatDoYouAdvise}
          legendSize="m"
          items={choices}
          value={needed}
          error={fieldError(view, 'needed')}
          onChange={(value) => draft.change({ needed: value })}
        />
        <CharacterCount
          id="reason"
          label={words.why}
          labelSize="s"
          maxLength={fieldLimits.reason}
          threshold={75}
          value={reason}
          error={fieldError(view, 'reason')}
          onChange={(event) => draft.change({ reason: event.target.value })}
        />
        <Button>{words.recordYourView}</Button>
      </form>
    </Page>
  );
};
