import { labels } from '@countersign/catalogue';
import { InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/gates/opening';
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
      title={words.openStage({ stage: labels.stage[gate.stage].toLowerCase() })}
      caption={words.rollOutOfService({ service: service.name })}
      back={{ href: inService(paths.gate(gate.stage), service.id), text: words.backToTheGate }}
    >
      <InsetText>{words.theRollOutLeadAsks}</InsetText>
      <Conditions
        gate={gate}
        where={{ serviceId: service.id, stage: gate.stage, assessmentId, readyToOpen: false, acts }}
      />
    </Page>
  );
};
