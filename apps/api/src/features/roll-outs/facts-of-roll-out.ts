import type { OpeningFact, Position, StageRequest } from '@countersign/domain/gates';
import type { LoadedRollOut } from './roll-outs.repository.js';

/** The facts of a roll-out for the position, from its records and nothing else. */
export const factsOfRollOut = ({
  requests,
  openings,
}: Pick<LoadedRollOut, 'requests' | 'openings'>): Pick<Position, 'requests' | 'openings'> => ({
  requests: requests.map(requestFact),
  openings: openings.map(openingFact),
});

const requestFact = (request: StageRequest): StageRequest => ({
  requestId: request.requestId,
  stage: request.stage,
  components: request.components,
  activities: request.activities,
  users: request.users,
  syntheticDataAttested: request.syntheticDataAttested,
  askedAt: request.askedAt,
});

const openingFact = ({ openingId, requestId, at, until, closedAt }: OpeningFact): OpeningFact => ({
  openingId,
  requestId,
  at,
  until,
  closedAt,
});
