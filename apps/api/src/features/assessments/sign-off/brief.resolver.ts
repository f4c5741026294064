import { Args, Query, Resolver } from '@nestjs/graphql';
import { Tenancy, type Session } from '@countersign/database';
import { CurrentSession } from '../../../platform/auth/current-session.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { AssessmentsRepository } from '../reading/assessments.repository.js';
import { briefOfRound } from './brief-of-round.js';
import { briefView } from './brief.graphql.js';
import { SignOffRepository } from './sign-off.repository.js';

@Resolver()
export class BriefResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly assessments: AssessmentsRepository,
    private readonly signOff: SignOffRepository,
  ) {}

  @Query()
  async assessmentBrief(
    @CurrentSession() session: Session,
    @Args('id') id: string,
  ): Promise<contract.AssessmentInBrief | null> {
    return this.tenancy.read(session, 'read-assessments', async (tx) => {
      const loaded = await this.assessments.find(tx, id);
      if (!loaded) return null;
      const brief = await briefOfRound(tx, this.signOff, loaded);
      return { __typename: 'AssessmentInBrief', title: loaded.title, brief: brief && briefView(brief, loaded.people) };
    });
  }
}
