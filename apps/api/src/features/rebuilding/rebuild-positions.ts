import type { SystemActor, Tenancy, TenantTx } from '@countersign/database';
import type { Position } from '@countersign/domain/gates';
import { canonicalJson, type Json } from '@countersign/domain/kernel';
import { PositionsRepository } from '../positions/index.js';
import { fromRecords } from './from-records.js';

const noOrganisation = '00000000-0000-0000-0000-000000000000';

const positions = new PositionsRepository();

type Which = 'every' | 'unread';

/** How many positions were worked out, and how many of them were kept otherwise. */
export interface Rebuilt {
  readonly read: number;
  readonly changed: number;
}

/**
 * Works out the positions of every force from its records and sealed texts alone, and keeps those that were kept otherwise:
 * `every` one, or only what an earlier release of this program kept and today's cannot rely on, `unread`. Until then every
 * gate on that is held (law 1). One position a transaction, which nobody else writes in meanwhile, so that it goes on where it
 * was cut off and runs beside a service in use. Nothing is decided by it, so the ledger has no entry of it.
 */
export const rebuildPositions = async (tenancy: Tenancy, which: Which): Promise<Rebuilt> => {
  const forces = await tenancy.asSystem(noOrganisation, (tx) => positions.forces(tx));
  let [read, changed] = [0, 0];
  for (const force of forces) {
    const ofForce = await rebuildPositionsOf(tenancy, force, which);
    read += ofForce.read;
    changed += ofForce.changed;
  }
  return { read, changed };
};

/** The same for one force. */
export const rebuildPositionsOf = async (tenancy: Tenancy, force: string, which: Which): Promise<Rebuilt> => {
  const services = await tenancy.asSystem(force, (tx) =>
    which === 'every' ? positions.services(tx) : positions.unread(tx),
  );
  let changed = 0;
  for (const serviceId of services) if (await tenancy.asSystem(force, (tx) => rebuild(tx, serviceId))) changed += 1;
  return { read: services.length, changed };
};

/** The records are read after the position is held: an act that is under way writes its own facts over these. */
const rebuild = async (tx: TenantTx<SystemActor>, serviceId: string): Promise<boolean> => {
  await positions.lock(tx, serviceId);
  const kept = await positions.kept(tx, serviceId);
  const rebuilt = await fromRecords(tx, serviceId);
  if (asText(kept) === asText(rebuilt)) return false;
  for (const part of Object.keys(rebuilt) as (keyof Position)[])
    await positions.record(tx, serviceId, part, rebuilt[part]);
  return true;
};

const asText = (position: object): string => canonicalJson(position as Json);
