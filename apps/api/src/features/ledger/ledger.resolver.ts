import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Session } from '@countersign/database';
import { CurrentSession } from '../../platform/auth/current-session.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { toConnection } from './ledger.graphql.js';
import { ReadTimeline } from './read-timeline.js';

@Resolver()
export class LedgerResolver {
  constructor(private readonly read: ReadTimeline) {}

  @Query()
  async timeline(
    @CurrentSession() session: Session,
    @Args('first') first: number,
    @Args('after') after?: string | null,
  ): Promise<contract.LedgerConnection> {
    return toConnection(await this.read.own(session, { first, after: after ?? null }));
  }

  @Query()
  async nationalTimeline(
    @CurrentSession() session: Session,
    @Args('first') first: number,
    @Args('after') after?: string | null,
    @Args('organisationId') organisationId?: string | null,
  ): Promise<contract.LedgerConnection> {
    const page = { first, after: after ?? null };
    return toConnection(await this.read.national(session, page, organisationId ?? null));
  }
}
