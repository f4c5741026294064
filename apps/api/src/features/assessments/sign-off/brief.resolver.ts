import { Args, Query, Resolver } from '@nestjs/graphql';
import { Tenancy, type Session } from '@countersign/database';
import { CurrentSession } from '../../../platform/auth/current-session.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import * as assessments from '../reading/loading/assessments.repository.js';
import { briefOfRound } from './brief-of-round.js';
import { briefView } from './brief.graphql.js';

@Resolver()
export class BriefResolver {
  constructor(private readonly tenancy: Tenancy) {}

  @Query()
  async assessmentBrief(
    @CurrentSession() session: Session,
    @Args('id') id: string,
  ): Promise<contract.AssessmentInBrief | null> {
    return this.tenancy.read(session, 'read-assessments', async (tx) => {
      const loaded = await assessments.find(tx, id);
      if (!loaded) return null;
      const brief = await briefOfRound(tx, loaded);
      return { __typename: 'AssessmentInBrief', title: loaded.title, brief: brief && briefView(brief, loaded.people) };
    });
  }
}
