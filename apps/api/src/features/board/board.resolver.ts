import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Session } from '@countersign/database';
import { CurrentSession } from '../../platform/auth/current-session.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { boardView, ownClaimView } from './board.graphql.js';
import { BoardRepository } from './board.repository.js';

@Resolver()
export class BoardResolver {
  constructor(private readonly forces: BoardRepository) {}

  @Query()
  async board(@CurrentSession() session: Session, @Args('serviceId') serviceId: string): Promise<contract.Board> {
    return boardView(serviceId, await this.forces.all(session, serviceId));
  }

  @Query()
  async ownClaim(
    @CurrentSession() session: Session,
    @Args('serviceId') serviceId: string,
  ): Promise<contract.OwnClaim | null> {
    const statement = await this.forces.ownStatement(session, serviceId);
    return statement && ownClaimView(statement);
  }
}
