import { Query, Resolver } from '@nestjs/graphql';
import { commencements } from '@countersign/catalogue';
import { Tenancy, type Session } from '@countersign/database';
import { instant } from '@countersign/domain';
import { CurrentSession } from '../../platform/auth/current-session.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { AssessmentsRepository } from '../assessments/index.js';
import { commencementView, restingOnLaw } from './commencement.graphql.js';

@Resolver()
export class LawResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly found: AssessmentsRepository,
  ) {}

  @Query()
  async commencements(@CurrentSession() session: Session): Promise<readonly contract.Commencement[]> {
    const reading = this.tenancy.read(session, 'read-own-organisation', (tx) => this.found.all(tx));
    const resting = (await reading).map(restingOnLaw);
    const at = instant(new Date());
    return commencements.toReversed().map((one) => commencementView(one, resting, at));
  }
}
