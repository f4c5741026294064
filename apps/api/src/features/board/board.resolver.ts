import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Session } from '@countersign/database';
import { instant } from '@countersign/domain';
import { CurrentSession } from '../../platform/auth/current-session.js';
import { boardView, ownClaimView } from './board.graphql.js';
import { BoardRepository } from './board.repository.js';

@Resolver()
export class BoardResolver {
  constructor(private readonly forces: BoardRepository) {}

  @Query('board')
  async board(@CurrentSession() session: Session, @Args('serviceId') serviceId: string) {
    return boardView(serviceId, await this.forces.all(session, serviceId), instant(new Date()));
  }

  @Query('ownClaim')
  async ownClaim(@CurrentSession() session: Session, @Args('serviceId') serviceId: string) {
    const statement = await this.forces.ownStatement(session, serviceId);
    return statement && ownClaimView(statement);
  }
}
