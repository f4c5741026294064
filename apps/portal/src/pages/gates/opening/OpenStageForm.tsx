import { labels, longestPeriods } from '@countersign/catalogue';
import { yearsInWords } from '@countersign/domain/kernel';
import { Button, DateInput, Heading, WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/gates/opening';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { noDate, typedDay } from '../../../parts/words/day-text.js';
import { inService, type ServiceToShow } from '../../../parts/words/services.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { dateText } from '../../../parts/drafts/draft-shape.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import type { GateToShow } from '../standing/gate-to-show.js';
import { RequestToRead } from '../standing/RequestToRead.js';

const OPEN = graphql(`
  mutation OpenStage($input: OpenStageInput!) {
    openStage(input: $input) {
      __typename
      ... on GateMoved {
        gate {
          stage
        }
      }
      ...RefusalNotice
    }
  }
`);

interface OpenStageFormProps {
  readonly gate: GateToShow;
  readonly service: ServiceToShow;
  readonly request: { readonly id: string };
}

/** The signed act that opens a stage, until a day. */
export const OpenStageForm = ({ gate, service, request }: OpenStageFormProps) => {
  const go = useGo();
  const { stage } = gate;
  const draft = useDraft(`open.${stage}.${request.id}`, { until: noDate }, { until: dateText });
  const { until } = draft.value;
  const open = useAct(
    OPEN,
    (data) => data.openStage,
    () => {
      draft.discard();
      go(inService(paths.stageCertificate(stage), service.id), words.stageOpened);
    },
  );
  return (
    <Page
      title={words.openStage({ stage: labels.stage[stage].toLowerCase() })}
      caption={words.rollOutOfService({ service: service.name })}
      back={{ href: inService(paths.gate(stage), service.id), text: words.backToTheGate }}
    >
      <ActNotice act={open} />
      <Heading level={2}>{words.whatYouAreOpening}</Heading>
      <RequestToRead gate={gate} />
      <BroughtBack draft={draft} />
      <form
        noValidate
        onSubmit={open.submit(() => ({
          input: { serviceId: service.id, stage, requestId: request.id, until: typedDay(until) },
        }))}
      >
        <DateInput
          id="until"
          namePrefix="until"
          legend={words.lastDayItIsOpen}
          legendSize="m"
          hint={words.forExample3132027({
            openingYears: yearsInWords(longestPeriods.openingYears),
            isSandbox: stage === 'sandbox',
          })}
          value={until}
          error={fieldError(open, 'until')}
          onChange={(changed) => draft.change({ until: changed })}
        />
        <WarningText>{words.youAreSigning({ isSandbox: stage === 'sandbox' })}</WarningText>
        <Button>{words.signAndOpenTheStage}</Button>
      </form>
    </Page>
  );
};
