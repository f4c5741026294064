import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Tenancy, type Session } from '@countersign/database';
import { CurrentSession } from '../../../platform/auth/current-session.js';
import { wholeAfter, type AfterAnAct } from '../reading/whole-after.graphql.js';

@Resolver('QuestionSaved')
export class QuestionSavedResolver {
  constructor(private readonly tenancy: Tenancy) {}

  @ResolveField('assessment')
  assessment(@CurrentSession() session: Session, @Parent() saved: AfterAnAct) {
    return wholeAfter(this.tenancy, session, saved);
  }
}
