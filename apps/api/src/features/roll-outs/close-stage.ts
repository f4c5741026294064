import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import type { StageKind } from '@countersign/domain/document/kinds';
import { closeStage } from '@countersign/domain/gates';
import { accept, refuse, type BadInput, type Result, type SentBefore } from '@countersign/domain/kernel';
import { PositionsRepository } from '../positions/index.js';
import type { GateState } from './gate-state.js';
import { RollOutsRepository } from './roll-outs.repository.js';
import { SettleRollOut } from './settle-roll-out.js';
import { gateAgain } from './gate-again.js';

export interface ClosingRequest {
  readonly serviceId: string;
  readonly stage: StageKind;
  readonly reason: string;
}

/** Ends every opening of a stage before its day, with a reason (G10). Each stays on record. */
@Injectable()
export class CloseStage {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly rollOuts: RollOutsRepository,
    private readonly positions: PositionsRepository,
    private readonly settle: SettleRollOut,
  ) {}

  run(
    session: ActingSession,
    request: ClosingRequest,
  ): Promise<Result<GateState, { readonly kind: 'no-such-opening' } | BadInput | SentBefore>> {
    return this.tenancy.write(
      session,
      'close-stage',
      gateAgain(this.rollOuts, this.positions, request.serviceId),
      async (tx) => {
        const position = await this.positions.lock(tx, request.serviceId);
        const decision = closeStage(position, request.stage, request.reason);
        if (!decision.ok) return refuse(decision.refusal);

        const { openingIds, reason } = decision.value;
        const closings = openingIds.map((openingId) => ({ openingId, reason }));
        await this.rollOuts.addClosings(tx, closings);
        const closed = (subjectId: string) => ({ act: 'close-stage', subjectId, before: null, after: null });
        return accept(await this.settle.run(tx, request, openingIds.map(closed)));
      },
    );
  }
}
