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
import { BringBack } from './bring-back.js';
import { DiscardChanges } from './discard-changes.js';
import { RelyOnItems } from './rely-on-items.js';
import { RemoveRow } from './remove-row.js';
import { toRemoved, type RowRemovedView } from './row-removed.graphql.js';
import { SaveAnswer } from './save-answer.js';
import { SaveRow } from './save-row.js';

@Resolver()
export class AnswersResolver {
  constructor(
    private readonly save: SaveAnswer,
    private readonly back: BringBack,
    private readonly saveOneRow: SaveRow,
    private readonly removeOneRow: RemoveRow,
    private readonly rely: RelyOnItems,
    private readonly discard: DiscardChanges,
  ) {}

  @Mutation()
  saveAnswer(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.SaveAnswerInput>,
  ): Promise<Viewed<contract.SaveAnswerResult, AnswerSavedView>> {
    return answer(
      this.save.run(session, {
        ...input,
        stance: input.stance ?? null,
        content: input.content ?? null,
        emptying: input.emptying ?? [],
      }),
      toSaved,
    );
  }

  @Mutation()
  bringBack(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.BringBackInput>,
  ): Promise<Viewed<contract.BringBackResult, AnswerSavedView>> {
    return answer(this.back.run(session, input), toSaved);
  }

  @Mutation()
  saveRow(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.SaveRowInput>,
  ): Promise<Viewed<contract.SaveRowResult, AnswerSavedView>> {
    return answer(
      this.saveOneRow.run(session, { ...input, rowId: input.rowId ?? null, emptying: input.emptying ?? [] }),
      toSaved,
    );
  }

  @Mutation()
  removeRow(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.RemoveRowInput>,
  ): Promise<Viewed<contract.RemoveRowResult, RowRemovedView>> {
    return answer(this.removeOneRow.run(session, { ...input, confirmed: input.confirmed ?? false }), toRemoved);
  }

  @Mutation()
  relyOnItems(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.RelyOnItemsInput>,
  ): Promise<Viewed<contract.RelyOnItemsResult, AssessmentMovedView>> {
    return answer(this.rely.run(session, input), toMoved);
  }

  @Mutation()
  discardChanges(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.DiscardChangesInput>,
  ): Promise<Viewed<contract.DiscardChangesResult, AssessmentMovedView>> {
    return answer(this.discard.run(session, input), toMoved);
  }
}
