import { labels } from '@countersign/catalogue';
import * as words from '@countersign/words/portal/pages/gates/opening';
import { graphql } from '../../../generated/gql.js';
import { ActNotice } from '../../../parts/acting/ActNotice.js';
import { ReasonForm } from '../../../parts/acting/ReasonForm.js';
import { inService, keptFor, type ServiceToShow } from '../../../parts/words/services.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import { NotNowPage } from '../../../instead/NotNowPage.js';
import type { GateToShow } from '../standing/gate-to-show.js';
import { useGate } from '../standing/useGate.js';

const CLOSE = graphql(`
  mutation CloseStage($input: CloseStageInput!) {
    closeStage(input: $input) {
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

interface CloseStageProps {
  readonly gate: GateToShow;
  readonly service: ServiceToShow;
}

const CloseStage = ({ gate: { stage, opening }, service }: CloseStageProps) => {
  const go = useGo();
  const gate = inService(paths.gate(stage), service.id);
  const close = useAct(
    CLOSE,
    (data) => data.closeStage,
    () => go(gate, words.stageClosed),
  );
  const page = {
    title: words.closeStage({ stage: labels.stage[stage].toLowerCase() }),
    caption: words.rollOutOfService({ service: service.name }),
    back: { href: gate, text: words.backToTheGate },
  };
  if (opening === null || opening.closing !== null)
    return <NotNowPage {...page} because={words.nobodyHasOpenedThisStage} />;
  return (
    <Page {...page}>
      <ActNotice act={close} />
      <p className="govuk-body">{words.theOpeningStaysOnRecord}</p>
      <ReasonForm
        name={keptFor(`close.${stage}`, service.id)}
        label={words.whyAreYouClosingIt}
        button={words.closeTheStage}
        variant="warning"
        cancel={{ href: gate, text: words.cancel }}
        act={close}
        onSend={(reason) => void close.send({ input: { serviceId: service.id, stage, reason } })}
      />
    </Page>
  );
};

export const CloseStagePage = ({ stage }: { stage: string }) => {
  const { found, instead } = useGate(stage);
  return found ? <CloseStage gate={found.gate} service={found.service} /> : instead;
};
