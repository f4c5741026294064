import { longestPeriods } from '@countersign/catalogue';
import { yearsInWords } from '@countersign/domain/kernel';
import { Button, DateInput, Heading, WarningText } from '@countersign/ui';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/ActNotice.js';
import { BroughtBack } from '../../../parts/BroughtBack.js';
import { noDate, typedDay } from '../../../parts/day-text.js';
import { useAct } from '../../../parts/useAct.js';
import { dateText } from '../../../parts/draft-shape.js';
import { useDraft } from '../../../parts/useDraft.js';
import { Page } from '../../../shell/Page.js';
import { paths } from '../../../shell/paths.js';
import { useGo } from '../../../shell/useGo.js';
import { ReadAgain } from '../signing/ReadAgain.js';
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
      go(here, 'Your decision that no assessment is needed is signed.');
    },
  );
  return (
    <Page
      title="Sign that no assessment is needed"
      caption={title}
      back={{ href: here, text: 'Back to the screening' }}
    >
      <ActNotice act={decide} />
      <ReadAgain act={decide} onReadAgain={onReadAgain} />
      <CriteriaMet screening={screening} />
      <Heading level={2}>What the data protection officer says</Heading>
      <ViewToRead view={screening.view} />
      <WarningText>You sign for your force that these criteria were answered truly. No stage opens on it.</WarningText>
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
          legend="Review date"
          legendSize="s"
          hint={`After this day the decision no longer stands. Within ${yearsInWords(longestPeriods.reviewYears)}. For example, 31 3 2027.`}
          value={draft.value.reviewBy}
          error={fieldError(decide, 'reviewBy')}
          onChange={(changed) => draft.change({ reviewBy: changed })}
        />
        <Button>Sign it</Button>
      </form>
    </Page>
  );
};
