import type { Actor, SystemActor, TenantTx } from '@countersign/database';
import type { Position } from '@countersign/domain/gates';
import { AgreementsRepository, factsOfAgreements } from '../agreements/index.js';
import { assessments, factsFromRecords } from '../assessments/index.js';
import { factsOfRollOut, RollOutsRepository } from '../roll-outs/index.js';

const agreements = new AgreementsRepository();
const rollOuts = new RollOutsRepository();

/** The position of the force about one service as its records alone give it. */
export const fromRecords = async (tx: TenantTx<Actor | SystemActor>, serviceId: string): Promise<Position> => {
  const assessment = await assessments.kept(tx, serviceId);
  return {
    assessment: assessment && (await factsFromRecords(tx, assessment)),
    agreements: factsOfAgreements(await agreements.ofService(tx, serviceId)),
    ...factsOfRollOut(await rollOuts.find(tx, serviceId)),
  };
};
