import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Tenancy, type ActingSession, type Session } from '@countersign/database';
import { CurrentActing, Said } from '../../../platform/auth/current-acting.js';
import { CurrentSession } from '../../../platform/auth/current-session.js';
import { answer } from '../../../platform/graphql/answer.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { BringBack } from './bring-back.js';
import { itemHistoryView } from './item-history.graphql.js';
import { ItemHistoryRepository } from './item-history.repository.js';
import { toSaved, type AnswerSavedView, type Viewed } from '../reading/saved.graphql.js';

@Resolver()
export class ItemHistoryResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly histories: ItemHistoryRepository,
    private readonly back: BringBack,
  ) {}

  @Query()
  itemHistory(
    @CurrentSession() session: Session,
    @Args('assessmentId') assessmentId: string,
    @Args('itemId') itemId: string,
  ): Promise<contract.ItemHistory | null> {
    return this.tenancy.read(session, 'read-assessments', async (tx) => {
      const answered = await this.histories.find(tx, assessmentId, itemId, null);
      const beside = await this.histories.beside(tx, assessmentId, itemId);
      if (!answered && beside.marks.length + beside.files.length === 0) return null;
      const kept = answered ?? { itemId, version: 0, removed: false, earlier: [] };
      return itemHistoryView(kept, beside, await this.histories.names(tx, kept.earlier, beside));
    });
  }

  @Mutation()
  bringBack(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.BringBackInput>,
  ): Promise<Viewed<contract.BringBackResult, AnswerSavedView>> {
    return answer(this.back.run(session, input), toSaved);
  }
}
