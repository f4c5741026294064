import type { TenantTx } from '@countersign/database';
import type { StageKind } from '@countersign/domain/document/kinds';
import { accept, type Result } from '@countersign/domain/kernel';
import type { PositionsRepository } from '../positions/index.js';
import { gateState, type GateState } from './gate-state.js';
import type { RollOutsRepository } from './roll-outs.repository.js';

/** The gate that an act moved, as it stands. */
export const gateAgain = (rollOuts: RollOutsRepository, positions: PositionsRepository, serviceId: string) => ({
  made: ({ stage }: GateState) => stage,
  read: async (tx: TenantTx, stage: string): Promise<Result<GateState, never>> => {
    const position = await positions.find(tx, serviceId);
    return accept(gateState(serviceId, stage as StageKind, position, await rollOuts.find(tx, serviceId), tx.now));
  },
});
