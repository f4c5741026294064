import { Args, Query, Resolver } from '@nestjs/graphql';
import { Tenancy, type Session } from '@countersign/database';
import { CurrentSession } from '../../../platform/auth/current-session.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { itemHistoryView } from './item-history.graphql.js';
import * as histories from './loading/item-history.repository.js';

@Resolver()
export class ItemHistoryResolver {
  constructor(private readonly tenancy: Tenancy) {}

  @Query()
  itemHistory(
    @CurrentSession() session: Session,
    @Args('assessmentId') assessmentId: string,
    @Args('itemId') itemId: string,
  ): Promise<contract.ItemHistory | null> {
    return this.tenancy.read(session, 'read-assessments', async (tx) => {
      const answered = await histories.find(tx, assessmentId, itemId, null);
      const beside = await histories.beside(tx, assessmentId, itemId);
      if (!answered && beside.marks.length + beside.files.length === 0) return null;
      const kept = answered ?? { itemId, version: 0, removed: false, earlier: [] };
      return itemHistoryView(kept, beside, await histories.names(tx, kept.earlier, beside));
    });
  }
}
