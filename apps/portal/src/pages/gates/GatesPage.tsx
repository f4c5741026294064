import type { Claim } from '@countersign/domain/claims';
import { stages } from '@countersign/domain/gates';
import * as words from '@countersign/words/portal/pages/gates';
import { graphql, readFragment } from '../../generated/index.js';
import { useService } from '../../parts/reading/useService.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { paths } from '../../browser/paths.js';
import { ChooseService } from '../../parts/page/ChooseService.js';
import { Page } from '../../parts/page/Page.js';
import { ClaimInset } from './standing/ClaimInset.js';
import { GATE_TO_SHOW } from './standing/gate-to-show.js';
import { StageCard } from './StageCard.js';

const GATES = graphql(`
  query Gates($serviceId: ID!) {
    gates(serviceId: $serviceId) {
      ...GateToShow
    }
    ownClaim(serviceId: $serviceId) {
      claim
    }
  }
`);

/** The four stages of the roll-out, each with its gate. */
export const GatesPage = () => {
  const service = useService();
  const { data, instead } = usePageQuery(GATES, { serviceId: service.id });
  if (!data) return instead;
  const gates = data.gates
    .map((gate) => readFragment(GATE_TO_SHOW, gate))
    .toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
  const claim: Claim | null = data.ownClaim?.claim ?? null;
  return (
    <Page title={words.rollOutOfService({ service: service.name })}>
      <ChooseService href={paths.gates} chosen={service.id} />
      <ClaimInset claim={claim} gates={gates} />
      <p className="govuk-body">{words.aStageOpensWhen}</p>
      {gates.map((gate) => (
        <StageCard key={gate.stage} gate={gate} />
      ))}
    </Page>
  );
};
