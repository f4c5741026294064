import { Mutation, Resolver } from '@nestjs/graphql';
import type { ActingSession } from '@countersign/database';
import { CurrentActing, Said } from '../../../platform/auth/current-acting.js';
import { answer } from '../../../platform/graphql/answer.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { toSaved, type AnswerSavedView, type Viewed } from '../reading/saved.graphql.js';
import { ConfirmDeparture } from './confirm-departure.js';
import { DepartFromLevel } from './depart-from-level.js';

@Resolver()
export class DeparturesResolver {
  constructor(
    private readonly depart: DepartFromLevel,
    private readonly confirm: ConfirmDeparture,
  ) {}

  @Mutation()
  departFromLevel(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.DepartFromLevelInput>,
  ): Promise<Viewed<contract.DepartFromLevelResult, AnswerSavedView>> {
    return answer(this.depart.run(session, { ...input, level: input.level ?? null }), toSaved);
  }

  @Mutation()
  confirmDeparture(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.ConfirmDepartureInput>,
  ): Promise<Viewed<contract.ConfirmDepartureResult, AnswerSavedView>> {
    return answer(this.confirm.run(session, input), toSaved);
  }
}
