import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Tenancy, type ActingSession, type Session } from '@countersign/database';
import type { StageKind } from '@countersign/domain/document/kinds';
import { stages } from '@countersign/domain/gates';
import { CurrentActing, Said } from '../../platform/auth/current-acting.js';
import { CurrentSession } from '../../platform/auth/current-session.js';
import { answer } from '../../platform/graphql/answer.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { PositionsRepository } from '../positions/index.js';
import { ServicesRepository } from '../services/index.js';
import { AskForStage } from './ask-for-stage.js';
import { CloseStage } from './close-stage.js';
import { gateState } from './gate-state.js';
import { gateView, toGateMoved } from './gate.graphql.js';
import { OpenStage } from './open-stage.js';
import { RollOutsRepository } from './roll-outs.repository.js';

@Resolver()
export class RollOutsResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly rollOuts: RollOutsRepository,
    private readonly positions: PositionsRepository,
    private readonly services: ServicesRepository,
    private readonly ask: AskForStage,
    private readonly open: OpenStage,
    private readonly close: CloseStage,
  ) {}

  @Query()
  gates(@CurrentSession() session: Session, @Args('serviceId') serviceId: string): Promise<readonly contract.Gate[]> {
    return this.judged(session, serviceId, stages);
  }

  @Query()
  async gate(
    @CurrentSession() session: Session,
    @Args('serviceId') serviceId: string,
    @Args('stage') stage: StageKind,
  ): Promise<contract.Gate | null> {
    return (await this.judged(session, serviceId, [stage]))[0] ?? null;
  }

  @Mutation()
  askForStage(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.AskForStageInput>,
  ): Promise<contract.AskForStageResult> {
    return answer(this.ask.run(session, input), toGateMoved);
  }

  @Mutation()
  openStage(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.OpenStageInput>,
  ): Promise<contract.OpenStageResult> {
    return answer(this.open.run(session, input), toGateMoved);
  }

  @Mutation()
  closeStage(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.CloseStageInput>,
  ): Promise<contract.CloseStageResult> {
    return answer(this.close.run(session, input), toGateMoved);
  }

  private judged(session: Session, serviceId: string, wanted: readonly StageKind[]) {
    return this.tenancy.read(session, 'read-gates', async (tx) => {
      if ((await this.services.find(tx, serviceId)) === null) return [];
      const rollOut = await this.rollOuts.find(tx, serviceId);
      const position = await this.positions.find(tx, serviceId);
      return wanted.map((stage) => gateView(gateState(serviceId, stage, position, rollOut, tx.now)));
    });
  }
}
