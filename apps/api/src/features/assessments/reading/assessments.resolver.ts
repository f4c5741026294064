import { Args, Query, Resolver } from '@nestjs/graphql';
import { Tenancy, type Session } from '@countersign/database';
import { CurrentSession } from '../../../platform/auth/current-session.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { assessmentView, type AssessmentView } from './assessment.graphql.js';
import { AssessmentsInShort } from './assessments-in-short.js';
import * as assessments from './loading/assessments.repository.js';
import { summaryView } from './summary.graphql.js';

@Resolver()
export class AssessmentsResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly inShort: AssessmentsInShort,
  ) {}

  @Query()
  async assessments(@CurrentSession() session: Session): Promise<readonly contract.AssessmentSummary[]> {
    const inShort = await this.tenancy.read(session, 'read-assessments', (tx) => this.inShort.of(tx));
    return inShort.map(summaryView);
  }

  @Query()
  async assessment(@CurrentSession() session: Session, @Args('id') id: string): Promise<AssessmentView | null> {
    const found = await this.tenancy.read(session, 'read-assessments', (tx) => assessments.find(tx, id));
    return found && assessmentView(found);
  }
}
