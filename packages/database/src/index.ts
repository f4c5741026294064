export { NotAllowed, TookTooLong, type Actor, type Session, type SystemActor } from './actor.js';
export type { InspectedSubject, Inspecting, NoOpenInspection } from './record-reading.js';
export { doneBy, type Done } from './done-by.js';
export { together } from './round-trip.js';
export { openTenancy, openTenancyOfWorker, Tenancy, type TenancyOptions } from './tenancy.js';
export type { ActingSession, Again, Intent } from './sent-act.js';
export type { TenantTx } from './tenant-tx.js';
