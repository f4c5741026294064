import { labels } from '@countersign/catalogue';
import { InsetText } from '@countersign/ui';
import { inService } from '../../../parts/words/services.js';
import { useMe } from '../../../layout/MeProvider.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { Conditions } from '../standing/Conditions.js';
import { OpenStageForm } from './OpenStageForm.js';
import { useGate } from '../standing/useGate.js';

/** Opening a stage: the form for who may sign it, once somebody has asked for it. */
export const OpenStagePage = ({ stage }: { stage: string }) => {
  const { acts } = useMe();
  const { found, instead } = useGate(stage);
  if (!found) return instead;
  const { gate, service, assessmentId } = found;
  if (acts.includes('open-stage') && gate.request)
    return <OpenStageForm gate={gate} service={service} request={gate.request} />;
  return (
    <Page
      title={`Open: ${labels.stage[gate.stage].toLowerCase()}`}
      caption={`Roll-out of ${service.name}`}
      back={{ href: inService(paths.gate(gate.stage), service.id), text: 'Back to the gate' }}
    >
      <InsetText>
        The roll-out lead asks for a stage. The senior information risk owner opens it once nothing else is outstanding.
      </InsetText>
      <Conditions
        gate={gate}
        where={{ serviceId: service.id, stage: gate.stage, assessmentId, readyToOpen: false, acts }}
      />
    </Page>
  );
};
