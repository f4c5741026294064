import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import type { StageKind } from '@countersign/domain/document/kinds';
import type { LedgerFact } from '@countersign/domain/ledger';
import { PositionsRepository } from '../positions/index.js';
import { factsOfRollOut } from './facts-of-roll-out.js';
import { gateState, type GateState } from './gate-state.js';
import { RollOutsRepository } from './roll-outs.repository.js';

/** The end of every verb of a roll-out: requests and openings written into the position, and its ledger entries last. */
@Injectable()
export class SettleRollOut {
  constructor(
    private readonly rollOuts: RollOutsRepository,
    private readonly positions: PositionsRepository,
  ) {}

  async run(
    tx: TenantTx,
    { serviceId, stage }: { readonly serviceId: string; readonly stage: StageKind },
    happenings: readonly Pick<LedgerFact, 'act' | 'subjectId' | 'before' | 'after'>[],
  ): Promise<GateState> {
    const rollOut = await this.rollOuts.find(tx, serviceId);
    const { requests, openings } = factsOfRollOut(rollOut);
    await this.positions.record(tx, serviceId, 'requests', requests);
    await this.positions.record(tx, serviceId, 'openings', openings);
    const done = { subjectKind: 'stage', by: tx.actor.personId, at: tx.now };
    await tx.ledger(happenings.map((happening) => ({ ...happening, ...done })));
    const position = await this.positions.find(tx, serviceId);
    return gateState(serviceId, stage, position, rollOut, tx.now);
  }
}
