import { gateLaw } from '@countersign/catalogue';
import type { StageKind } from '@countersign/domain/document/kinds';
import { evaluateGate, stageOffer, type Position, type StageOffer, type Verdict } from '@countersign/domain/gates';
import type { Instant } from '@countersign/domain/kernel';
import type { LoadedOpening, LoadedRequest, LoadedRollOut } from './roll-outs.repository.js';

/** One gate, judged on the position at a moment, with what was asked and opened to show beside it. */
export interface GateState {
  readonly serviceId: string;
  readonly stage: StageKind;
  readonly verdict: Verdict;
  readonly request: LoadedRequest | null;
  readonly opening: LoadedOpening | null;
  /** What the signed text covers in this stage; null where no signature stands. */
  readonly offer: StageOffer | null;
  readonly people: LoadedRollOut['people'];
  readonly activityNames: LoadedRollOut['activityNames'];
  readonly riskTitles: LoadedRollOut['riskTitles'];
}

export const gateState = (
  serviceId: string,
  stage: StageKind,
  position: Position,
  { requests, openings, releases, people, activityNames, riskTitles }: LoadedRollOut,
  at: Instant,
): GateState => ({
  serviceId,
  stage,
  verdict: evaluateGate(stage, position, { ...gateLaw, releases }, at),
  request: requests.findLast((one) => one.stage === stage) ?? null,
  opening: openings.findLast((one) => one.stage === stage) ?? null,
  offer: stageOffer(stage, position, gateLaw.longest, at),
  people,
  activityNames,
  riskTitles,
});
