import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Session } from '@countersign/database';
import type { Instant } from '@countersign/domain/kernel';
import { CurrentSession } from '../../../platform/auth/current-session.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { itemView } from './item.graphql.js';
import { pinnedMatrix } from './pinned-matrix.js';
import { ReadChanges } from './read-changes.js';

@Resolver()
export class ChangesResolver {
  constructor(private readonly read: ReadChanges) {}

  @Query()
  async assessmentChanges(
    @CurrentSession() session: Session,
    @Args('id') id: string,
    @Args('since') since: Instant,
  ): Promise<contract.AssessmentChanges | null> {
    const changes = await this.read.run(session, id, since);
    if (changes === null) return null;
    const { at, items, removedIds, matrixId, matrixVersion, people } = changes;
    const matrix = pinnedMatrix(matrixId, matrixVersion);
    return {
      __typename: 'AssessmentChanges',
      at,
      items: items.map((item) => itemView(item, matrix, people)),
      removedIds,
    };
  }
}
