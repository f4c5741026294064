import { Query, Resolver } from '@nestjs/graphql';
import type { Session } from '@countersign/database';
import { CurrentSession } from '../../platform/auth/current-session.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { ReadTasks } from './read-tasks.js';

@Resolver()
export class WaitingResolver {
  constructor(private readonly read: ReadTasks) {}

  @Query()
  async tasks(@CurrentSession() session: Session): Promise<readonly contract.Task[]> {
    return (await this.read.run(session)).map((task) => ({ __typename: 'Task', ...task }));
  }
}
