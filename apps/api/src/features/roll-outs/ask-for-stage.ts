import * as words from '@countersign/words/api/features/roll-outs';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { askForStage, type StageAttempt } from '@countersign/domain/gates';
import { accept, badInput, refuse, type BadInput, type Result, type SentBefore } from '@countersign/domain/kernel';
import { PositionsRepository } from '../positions/index.js';
import { ServicesRepository } from '../services/index.js';
import type { GateState } from './gate-state.js';
import { RollOutsRepository } from './roll-outs.repository.js';
import { SettleRollOut } from './settle-roll-out.js';
import { gateAgain } from './gate-again.js';

/** Asks for a stage: which components, activities and people. It opens nothing (G1). */
@Injectable()
export class AskForStage {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly rollOuts: RollOutsRepository,
    private readonly positions: PositionsRepository,
    private readonly services: ServicesRepository,
    private readonly settle: SettleRollOut,
  ) {}

  run(
    session: ActingSession,
    { serviceId, ...attempt }: StageAttempt & { readonly serviceId: string },
  ): Promise<Result<GateState, BadInput | SentBefore>> {
    return this.tenancy.write(
      session,
      'ask-for-stage',
      gateAgain(this.rollOuts, this.positions, serviceId),
      async (tx) => {
        const service = await this.services.find(tx, serviceId);
        if (service === null) return refuse(badInput('serviceId', words.chooseAService));

        const position = await this.positions.lock(tx, serviceId);
        const components = service.components.map((component) => component.id);
        const activities = position.assessment?.signature?.covers.activities.map(({ id }) => id) ?? [];
        const decision = askForStage(attempt, { components, activities });
        if (!decision.ok) return decision;

        const request = { ...decision.value, requestId: randomUUID() };
        await this.rollOuts.addRequest(tx, { ...request, serviceId });
        const happening = { act: 'ask-for-stage', subjectId: request.requestId, before: null, after: null };
        return accept(await this.settle.run(tx, { serviceId, stage: request.stage }, [happening]));
      },
    );
  }
}
