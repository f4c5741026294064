import { labels } from '@countersign/catalogue';
import { Button, InsetText } from '@countersign/ui';
import { Certificate } from '../../../parts/records/Certificate.js';
import { theService } from '../../../parts/words/the-service.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { gateInWords } from '../standing/gate-in-words.js';
import { GateTag } from '../standing/GateTag.js';
import { useGate } from '../standing/useGate.js';

/** The certificate of the latest opening where there is one, and how the gate stands now. */
export const StageCertificatePage = ({ stage }: { stage: string }) => {
  const { found, instead } = useGate(stage);
  if (!found) return instead;
  const { gate } = found;
  return (
    <Page
      title={`Certificate of opening: ${labels.stage[gate.stage].toLowerCase()}`}
      caption={`Roll-out of ${theService.name}`}
      back={{ href: paths.gate(gate.stage), text: 'Back to the gate' }}
    >
      <p className="govuk-body-l">
        <GateTag open={gate.open} /> {gateInWords(gate)}
      </p>
      {gate.opening === null ? (
        <InsetText>No opening of this stage has been signed, so there is no certificate.</InsetText>
      ) : (
        <Certificate text={gate.opening.certificate} hash={gate.opening.certificateHash} />
      )}
      <Button href={paths.gate(gate.stage)}>Go to the gate</Button>
    </Page>
  );
};
