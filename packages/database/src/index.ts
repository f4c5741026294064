export { NotAllowed, type Actor, type Session, type SystemActor } from './actor.js';
export { openTenancy, Tenancy, type InspectedSubject, type NoOpenInspection, type TenancyOptions } from './tenancy.js';
export type { TenantTx } from './tenant-tx.js';
