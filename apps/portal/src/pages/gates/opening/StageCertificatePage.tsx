import { labels } from '@countersign/catalogue';
import { Button, InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/gates/opening';
import { Certificate } from '../../../parts/records/Certificate.js';
import { inService } from '../../../parts/words/services.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { gateInWords } from '../standing/gate-in-words.js';
import { GateTag } from '../standing/GateTag.js';
import { useGate } from '../standing/useGate.js';

/** The certificate of the latest opening where there is one, and how the gate stands now. */
export const StageCertificatePage = ({ stage }: { stage: string }) => {
  const { found, instead } = useGate(stage);
  if (!found) return instead;
  const { gate, service } = found;
  const back = inService(paths.gate(gate.stage), service.id);
  return (
    <Page
      title={words.certificateOfOpeningStage({ stage: labels.stage[gate.stage].toLowerCase() })}
      caption={words.rollOutOfService({ service: service.name })}
      back={{ href: back, text: words.backToTheGate }}
    >
      <p className="govuk-body-l">
        <GateTag open={gate.open} /> {gateInWords(gate)}
      </p>
      {gate.opening === null ? (
        <InsetText>{words.thisStageHasNeverBeen}</InsetText>
      ) : (
        <Certificate text={gate.opening.certificate} hash={gate.opening.certificateHash} />
      )}
      <Button href={back}>{words.goToTheGate}</Button>
    </Page>
  );
};
