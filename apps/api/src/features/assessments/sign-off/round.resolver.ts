import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Tenancy, type Session } from '@countersign/database';
import { CurrentSession } from '../../../platform/auth/current-session.js';
import { SignOffRepository } from './sign-off.repository.js';

@Resolver('Round')
export class RoundResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly signOff: SignOffRepository,
  ) {}

  /** The sealed text is long: it is read only where somebody asks for it, unless whoever made the round read it. */
  @ResolveField('document')
  async document(
    @CurrentSession() session: Session,
    @Parent() round: { readonly submissionId: string; readonly document?: string },
  ) {
    return (
      round.document ??
      this.tenancy.read(session, 'read-assessments', (tx) => this.signOff.sealedDocument(tx, round.submissionId))
    );
  }
}
