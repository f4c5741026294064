import { labels } from '@countersign/catalogue';
import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/gates';
import { StepButtons } from '../../parts/acting/StepButtons.js';
import { inService } from '../../parts/words/services.js';
import { useMe } from '../../layout/MeProvider.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { ClaimInset } from './standing/ClaimInset.js';
import { Conditions } from './standing/Conditions.js';
import { gateInWords } from './standing/gate-in-words.js';
import { gateSteps } from './standing/gate-steps.js';
import { GateTag } from './standing/GateTag.js';
import { OpeningToRead } from './opening/OpeningToRead.js';
import { RequestToRead } from './standing/RequestToRead.js';
import { useGate } from './standing/useGate.js';

/** One gate: how it stands, every condition with what is missing, and what this person can do about it. */
export const GatePage = ({ stage }: { stage: string }) => {
  const { acts } = useMe();
  const { found, instead } = useGate(stage);
  if (!found) return instead;
  const { gate, service, claim, assessmentId } = found;
  const where = {
    serviceId: service.id,
    stage: gate.stage,
    assessmentId,
    readyToOpen: gate.readyToOpen,
    acts,
  };
  return (
    <Page
      title={labels.stage[gate.stage]}
      caption={words.rollOutOfService({ service: service.name })}
      back={{ href: inService(paths.gates, service.id), text: words.allStages }}
    >
      <p className="govuk-body-l">
        <GateTag open={gate.open} /> {gateInWords(gate)}
      </p>
      {gate.stage !== 'sandbox' && <ClaimInset claim={claim} gates={[gate]} />}
      <StepButtons steps={gateSteps(gate, acts)} />
      <OpeningToRead gate={gate} />
      <Heading level={2}>{words.conditions}</Heading>
      <Conditions gate={gate} where={where} />
      <Heading level={2}>{words.request}</Heading>
      <RequestToRead gate={gate} />
    </Page>
  );
};
