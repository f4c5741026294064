import type { Claim } from '@countersign/domain/claims';
import type { StageKind } from '@countersign/domain/document/kinds';
import { stages } from '@countersign/domain/gates';
import type { ReactElement } from 'react';
import { graphql, readFragment } from '../../../generated/index.js';
import { useService } from '../../../parts/reading/useService.js';
import type { ServiceToShow } from '../../../parts/words/services.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { GATE_TO_SHOW, type GateToShow } from './gate-to-show.js';

const QUERY = graphql(`
  query GatePage($serviceId: ID!, $stage: StageKind!) {
    gate(serviceId: $serviceId, stage: $stage) {
      ...GateToShow
    }
    ownClaim(serviceId: $serviceId) {
      claim
    }
    assessments {
      id
      serviceId
    }
  }
`);

interface GateOfForce {
  readonly gate: GateToShow;
  readonly service: ServiceToShow;
  /** What the force is on record as having claimed; null where nothing is. */
  readonly claim: Claim | null;
  /** The force's own assessment of the service; null where it has none. */
  readonly assessmentId: string | null;
}

/** One gate for a page about it, or the page to show instead. */
export const useGate = (
  stage: string,
):
  | { readonly found: GateOfForce; readonly instead: null }
  | { readonly found: null; readonly instead: ReactElement } => {
  const service = useService();
  const known: StageKind | undefined = stages.find((one) => one === stage);
  const { data, instead } = usePageQuery(QUERY, { serviceId: service.id, stage: known ?? 'pilot' });
  if (known === undefined) return { found: null, instead: <NotFoundPage /> };
  if (!data) return { found: null, instead };
  const gate = readFragment(GATE_TO_SHOW, data.gate);
  if (!gate) return { found: null, instead: <NotFoundPage /> };
  const assessmentId = data.assessments.find(({ serviceId }) => serviceId === service.id)?.id ?? null;
  return { found: { gate, service, claim: data.ownClaim?.claim ?? null, assessmentId }, instead: null };
};
