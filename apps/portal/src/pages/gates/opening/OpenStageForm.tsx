import { labels, longestPeriods } from '@countersign/catalogue';
import { yearsInWords } from '@countersign/domain/kernel';
import { Button, DateInput, Heading, WarningText } from '@countersign/ui';
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
      go(inService(paths.stageCertificate(stage), service.id), 'The stage is open.');
    },
  );
  return (
    <Page
      title={`Open: ${labels.stage[stage].toLowerCase()}`}
      caption={`Roll-out of ${service.name}`}
      back={{ href: inService(paths.gate(stage), service.id), text: 'Back to the gate' }}
    >
      <ActNotice act={open} />
      <Heading level={2}>What you open</Heading>
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
          legend="The last day it is open"
          legendSize="m"
          hint={`For example, 31 3 2027. Within ${yearsInWords(longestPeriods.openingYears)}${
            stage === 'sandbox' ? '' : ', and not after the review date of the signed assessment'
          }. On the day after, the gate is held again.`}
          value={until}
          error={fieldError(open, 'until')}
          onChange={(changed) => draft.change({ until: changed })}
        />
        <WarningText>
          You sign for your own force.{' '}
          {stage === 'sandbox' ? 'Synthetic data only can be used.' : 'Real personal data can be used from now on.'}
        </WarningText>
        <Button>Sign and open the stage</Button>
      </form>
    </Page>
  );
};
