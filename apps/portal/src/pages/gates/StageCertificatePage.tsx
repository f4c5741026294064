import { labels } from '@countersign/catalogue';
import { Button } from '@countersign/ui';
import { Certificate } from '../../parts/Certificate.js';
import { theService } from '../../parts/the-service.js';
import { Page } from '../../shell/Page.js';
import { paths } from '../../shell/paths.js';
import { NotFoundPage } from '../not-found/NotFoundPage.js';
import { gateInWords } from './gate-in-words.js';
import { GateTag } from './GateTag.js';
import { useGate } from './useGate.js';

/** The certificate of the latest opening, and how the gate stands now. */
export const StageCertificatePage = ({ stage }: { stage: string }) => {
  const { found, instead } = useGate(stage);
  if (!found) return instead;
  const { gate } = found;
  if (gate.opening === null) return <NotFoundPage />;
  return (
    <Page
      title={`Certificate of opening: ${labels.stage[gate.stage].toLowerCase()}`}
      caption={`Roll-out of ${theService.name}`}
      back={{ href: paths.gate(gate.stage), text: 'Back to the gate' }}
    >
      <p className="govuk-body-l">
        <GateTag open={gate.open} /> {gateInWords(gate)}
      </p>
      <Certificate text={gate.opening.certificate} hash={gate.opening.certificateHash} />
      <Button href={paths.gate(gate.stage)}>Go to the gate</Button>
    </Page>
  );
};
