import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Tenancy, type Session } from '@countersign/database';
import { CurrentSession } from '../../../platform/auth/current-session.js';
import { wholeAfter, type AfterAnAct } from '../reading/whole-after.graphql.js';

@Resolver('RowRemoved')
export class RowRemovedResolver {
  constructor(private readonly tenancy: Tenancy) {}

  @ResolveField('assessment')
  assessment(@CurrentSession() session: Session, @Parent() removed: AfterAnAct) {
    return wholeAfter(this.tenancy, session, removed);
  }
}
