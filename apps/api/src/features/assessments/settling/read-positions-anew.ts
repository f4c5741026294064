import type { SystemActor, Tenancy, TenantTx } from '@countersign/database';
import { PositionsRepository } from '../../positions/index.js';
import * as assessments from '../reading/loading/assessments.repository.js';
import { factsFromRecords } from './facts-from-records.js';

const noOrganisation = '00000000-0000-0000-0000-000000000000';

const positions = new PositionsRepository();

/**
 * Works out anew the fact of each assessment that an earlier release of this program kept in another shape: until then
 * every gate on it is held (law 1). From the records and the sealed texts alone, one force a transaction, so that it goes
 * on where it was cut off. Nothing is decided by it, so the ledger has no entry of it. Returns how many it worked out.
 */
export const readPositionsAnew = async (tenancy: Tenancy): Promise<number> => {
  const forces = await tenancy.asSystem(noOrganisation, (tx) => positions.forces(tx));
  let anew = 0;
  for (const force of forces) anew += await tenancy.asSystem(force, (tx) => ofForce(tx));
  return anew;
};

const ofForce = async (tx: TenantTx<SystemActor>): Promise<number> => {
  const unread = await positions.unread(tx);
  for (const serviceId of unread) {
    const kept = await assessments.kept(tx, serviceId);
    if (kept === null) throw new Error('There is a fact of an assessment, and no assessment.');
    const fact = await factsFromRecords(tx, kept);
    await positions.record(tx, serviceId, 'assessment', fact);
  }
  return unread.length;
};
