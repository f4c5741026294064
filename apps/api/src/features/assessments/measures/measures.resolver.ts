import { Mutation, Resolver } from '@nestjs/graphql';
import type { ActingSession } from '@countersign/database';
import { CurrentActing, Said } from '../../../platform/auth/current-acting.js';
import { answer } from '../../../platform/graphql/answer.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import {
  toMoved,
  toSaved,
  type AnswerSavedView,
  type AssessmentMovedView,
  type Viewed,
} from '../reading/saved.graphql.js';
import { RecordMeasureInPlace } from './record-measure-in-place.js';
import { RecordMeasuresInPlace } from './record-measures-in-place.js';
import { WithdrawMeasureInPlace } from './withdraw-measure-in-place.js';

@Resolver()
export class MeasuresResolver {
  constructor(
    private readonly record: RecordMeasureInPlace,
    private readonly recordSeveral: RecordMeasuresInPlace,
    private readonly withdraw: WithdrawMeasureInPlace,
  ) {}

  @Mutation()
  recordMeasureInPlace(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.RecordMeasureInPlaceInput>,
  ): Promise<Viewed<contract.RecordMeasureInPlaceResult, AnswerSavedView>> {
    return answer(this.record.run(session, input), toSaved);
  }

  @Mutation()
  recordMeasuresInPlace(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.RecordMeasuresInPlaceInput>,
  ): Promise<Viewed<contract.RecordMeasuresInPlaceResult, AssessmentMovedView>> {
    return answer(this.recordSeveral.run(session, input), toMoved);
  }

  @Mutation()
  withdrawMeasureInPlace(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.WithdrawMeasureInPlaceInput>,
  ): Promise<Viewed<contract.WithdrawMeasureInPlaceResult, AnswerSavedView>> {
    return answer(this.withdraw.run(session, input), toSaved);
  }
}
