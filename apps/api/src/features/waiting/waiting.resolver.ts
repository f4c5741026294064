import { Query, Resolver } from '@nestjs/graphql';
import type { Session } from '@countersign/database';
import type { Task } from '@countersign/domain/waiting';
import { CurrentSession } from '../../platform/auth/current-session.js';
import { explainedCondition } from '../../platform/graphql/explained.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { ReadTasks } from './read-tasks.js';

export const taskView = ({ act, subjectKind, subjectId, count, itemId, heldBy }: Task): contract.Task => ({
  __typename: 'Task',
  act,
  subjectKind,
  subjectId,
  count,
  itemId,
  heldBecause: [...new Set(heldBy.map((state) => explainedCondition(state).sentence))],
});

@Resolver()
export class WaitingResolver {
  constructor(private readonly read: ReadTasks) {}

  @Query()
  async tasks(@CurrentSession() session: Session): Promise<readonly contract.Task[]> {
    return (await this.read.run(session)).map(taskView);
  }
}
