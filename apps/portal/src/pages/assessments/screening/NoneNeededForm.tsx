import { longestPeriods } from '@countersign/catalogue';
import { yearsInWords } from '@countersign/domain/kernel';
import { Button, DateInput, Heading, WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/screening';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { noDate, typedDay } from '../../../parts/words/day-text.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { dateText } from '../../../parts/drafts/draft-shape.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import { ReadAgain } from '../reading/ReadAgain.js';
import { CriteriaMet } from './CriteriaMet.js';
import type { ScreenedAssessment } from './screening-to-show.js';
import { ViewToRead } from './ViewToRead.js';

const DECIDE = graphql(`
  mutation DecideScreening($input: DecideScreeningInput!) {
    decideScreening(input: $input) {
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

interface NoneNeededFormProps {
  readonly assessment: ScreenedAssessment;
  readonly onReadAgain: () => void;
}

/** The decision that no assessment is needed: signed, bound to the screening that is shown, and looked at again. */
export const NoneNeededForm = ({ assessment: { id, title, screening }, onReadAgain }: NoneNeededFormProps) => {
  const go = useGo();
  const here = paths.assessmentScreening(id);
  const draft = useDraft(`screening-decision.${id}`, { reviewBy: noDate }, { reviewBy: dateText });
  const decide = useAct(
    DECIDE,
    (data) => data.decideScreening,
    () => {
      draft.discard();
      go(here, words.yourDecisionThatNoAssessment);
    },
  );
  return (
    <Page title={words.signThatNoAssessment} caption={title} back={{ href: here, text: words.backToTheScreening }}>
      <ActNotice act={decide} />
      <ReadAgain act={decide} onReadAgain={onReadAgain} />
      <CriteriaMet screening={screening} />
      <Heading level={2}>{words.dataProtectionOfficersView}</Heading>
      <ViewToRead view={screening.view} />
      <WarningText>{words.youConfirmForYourForce}</WarningText>
      <BroughtBack draft={draft} />
      <form
        noValidate
        onSubmit={decide.submit(() => ({
          input: { assessmentId: id, hash: screening.hash, reviewBy: typedDay(draft.value.reviewBy) },
        }))}
      >
        <DateInput
          id="reviewBy"
          namePrefix="reviewBy"
          legend={words.reviewDate}
          legendSize="s"
          hint={words.theDecisionLapsesAfter({ reviewYears: yearsInWords(longestPeriods.reviewYears) })}
          value={draft.value.reviewBy}
          error={fieldError(decide, 'reviewBy')}
          onChange={(changed) => draft.change({ reviewBy: changed })}
        />
        <Button>{words.sign}</Button>
      </form>
    </Page>
  );
};
