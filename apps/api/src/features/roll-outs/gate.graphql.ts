import { heldCount, outstandingBeforeOpening, type StageOffer } from '@countersign/domain/gates';
import * as words from '@countersign/words/api/features/roll-outs';
import { explainedCondition } from '../../platform/graphql/explained.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { personView, type Names } from '../../platform/graphql/person.js';
import type { GateState } from './gate-state.js';
import { risksByTitle } from './risks-by-title.js';
import type { LoadedOpening, LoadedRequest } from './roll-outs.repository.js';

export const gateView = (gate: GateState): contract.Gate => ({
  __typename: 'Gate',
  serviceId: gate.serviceId,
  stage: gate.stage,
  open: gate.verdict.kind === 'open',
  conditions: gate.verdict.conditions.map((state) => explainedCondition(risksByTitle(state, gate.riskTitles))),
  outstandingCount: heldCount(gate.verdict.conditions).outstanding,
  notKnownCount: heldCount(gate.verdict.conditions).notKnown,
  readyToOpen: gate.verdict.kind === 'held' && outstandingBeforeOpening(gate.verdict).length === 0,
  request: gate.request && requestView(gate.request, gate),
  opening: gate.opening && openingView(gate.opening, gate.people),
  offer: gate.offer && offerView(gate.offer, gate),
});

const goneActivity = words.anActivityNoLonger;

const offerView = (
  { activities, components, users }: StageOffer,
  { activityNames }: GateState,
): contract.StageOffer => ({
  __typename: 'StageOffer',
  activities: activities.map(({ id, components: assessedWith }) => ({
    __typename: 'OfferedActivity',
    id,
    name: activityNames[id] ?? goneActivity,
    components: assessedWith,
  })),
  components,
  users,
});

const requestView = (request: LoadedRequest, { people, activityNames }: GateState): contract.StageRequest => ({
  __typename: 'StageRequest',
  id: request.requestId,
  stage: request.stage,
  components: request.components,
  activities: request.activities.map((id) => ({
    __typename: 'ActivityName',
    id,
    name: activityNames[id] ?? goneActivity,
  })),
  users: request.users,
  syntheticDataAttested: request.syntheticDataAttested,
  by: personView(request.by, people),
  at: request.askedAt,
});

const openingView = (opening: LoadedOpening, people: Names): contract.Opening => ({
  __typename: 'Opening',
  id: opening.openingId,
  until: opening.until,
  by: personView(opening.by, people),
  at: opening.at,
  certificate: opening.certificate,
  certificateHash: opening.certificateHash,
  closing: opening.closing && {
    __typename: 'Closing',
    reason: opening.closing.reason,
    by: personView(opening.closing.by, people),
    at: opening.closing.at,
  },
});

export const toGateMoved = (gate: GateState): contract.GateMoved => ({ __typename: 'GateMoved', gate: gateView(gate) });
