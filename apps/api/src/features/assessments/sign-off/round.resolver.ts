import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Tenancy, type Session } from '@countersign/database';
import { CurrentSession } from '../../../platform/auth/current-session.js';
import { sealedTextOf } from '../reading/loading/sealed-texts.repository.js';
import type { RoundView } from './round.graphql.js';

@Resolver('Round')
export class RoundResolver {
  constructor(private readonly tenancy: Tenancy) {}

  /** The sealed text is long: it is read only where somebody asks for it, unless whoever made the round read it. */
  @ResolveField('document')
  async document(@CurrentSession() session: Session, @Parent() { submissionId, document }: RoundView) {
    return document ?? this.tenancy.read(session, 'read-assessments', (tx) => sealedTextOf(tx, submissionId));
  }
}
