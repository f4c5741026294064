import { Query, Resolver } from '@nestjs/graphql';
import { commencements } from '@countersign/catalogue';
import { Tenancy, type Session } from '@countersign/database';
import { CurrentSession } from '../../platform/auth/current-session.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { assessments } from '../assessments/index.js';
import { commencementView, restingOnLaw } from './commencement.graphql.js';

@Resolver()
export class LawResolver {
  constructor(private readonly tenancy: Tenancy) {}

  @Query()
  async commencements(@CurrentSession() session: Session): Promise<readonly contract.Commencement[]> {
    return this.tenancy.read(session, 'read-own-organisation', async (tx) => {
      const resting = (await assessments.all(tx)).map(restingOnLaw);
      return commencements.toReversed().map((one) => commencementView(one, resting, tx.now));
    });
  }
}
