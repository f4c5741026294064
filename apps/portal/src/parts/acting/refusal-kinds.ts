import type { RefusalNoticeFragment } from '../../generated/graphql.js';

export type RefusalKind = RefusalNoticeFragment['__typename'];

const known: Record<RefusalKind, true> = {
  NotThere: true,
  NotAllowed: true,
  StaleVersion: true,
  BadInput: true,
  WouldEmpty: true,
  SentBefore: true,
  NotNow: true,
  BarredByPart: true,
  ReferredTo: true,
  HashMoved: true,
  Blocked: true,
  StepUpNeeded: true,
  Untrained: true,
  GateHeld: true,
  AlreadyOpen: true,
  IdenticalRelease: true,
  AlreadyForked: true,
};

/** Every kind of refusal that the contract knows. */
export const refusalKinds = Object.keys(known) as readonly RefusalKind[];

export const isRefusalKind = (name: string): name is RefusalKind => Object.hasOwn(known, name);
