import { labels } from '@countersign/catalogue';
import { Heading } from '@countersign/ui';
import { StepButtons } from '../../parts/StepButtons.js';
import { theService } from '../../parts/the-service.js';
import { useMe } from '../../shell/MeProvider.js';
import { Page } from '../../shell/Page.js';
import { paths } from '../../shell/paths.js';
import { ClaimInset } from './ClaimInset.js';
import { Conditions } from './Conditions.js';
import { gateInWords } from './gate-in-words.js';
import { gateSteps } from './gate-steps.js';
import { GateTag } from './GateTag.js';
import { OpeningToRead } from './OpeningToRead.js';
import { RequestToRead } from './RequestToRead.js';
import { useGate } from './useGate.js';

/** One gate: how it stands, every condition with what is missing, and what this person can do about it. */
export const GatePage = ({ stage }: { stage: string }) => {
  const { acts } = useMe();
  const { found, instead } = useGate(stage);
  if (!found) return instead;
  const { gate, claim, assessmentId } = found;
  const where = {
    stage: gate.stage,
    assessmentId,
    readyToOpen: gate.readyToOpen,
    acts,
  };
  return (
    <Page
      title={labels.stage[gate.stage]}
      caption={`Roll-out of ${theService.name}`}
      back={{ href: paths.gates, text: 'All stages' }}
    >
      <p className="govuk-body-l">
        <GateTag open={gate.open} /> {gateInWords(gate)}
      </p>
      {gate.stage !== 'sandbox' && <ClaimInset claim={claim} gates={[gate]} />}
      <StepButtons steps={gateSteps(gate, acts)} />
      <OpeningToRead gate={gate} />
      <Heading level={2}>Conditions</Heading>
      <Conditions gate={gate} where={where} />
      <Heading level={2}>What was asked for</Heading>
      <RequestToRead gate={gate} />
    </Page>
  );
};
