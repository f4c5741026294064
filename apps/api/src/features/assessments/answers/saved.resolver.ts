import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Tenancy, type Session } from '@countersign/database';
import { CurrentSession } from '../../../platform/auth/current-session.js';
import { assessmentView } from '../reading/assessment.graphql.js';
import { AssessmentsRepository } from '../reading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loaded-assessment.js';

interface Saved {
  readonly assessmentId: string;
  readonly settled?: LoadedAssessment | null;
}

/** The whole assessment after one item was saved: read only where somebody asks for it and the act has not read it. */
class SavedField {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly assessments: AssessmentsRepository,
  ) {}

  protected async whole(session: Session, { assessmentId, settled }: Saved) {
    const found = settled ?? (await this.read(session, assessmentId));
    return found && assessmentView(found);
  }

  private read(session: Session, id: string): Promise<LoadedAssessment | null> {
    return this.tenancy.read(session, 'read-assessments', (tx) => this.assessments.find(tx, id));
  }
}

@Resolver('AnswerSaved')
export class AnswerSavedResolver extends SavedField {
  constructor(tenancy: Tenancy, assessments: AssessmentsRepository) {
    super(tenancy, assessments);
  }

  @ResolveField('assessment')
  assessment(@CurrentSession() session: Session, @Parent() saved: Saved) {
    return this.whole(session, saved);
  }
}

@Resolver('RowRemoved')
export class RowRemovedResolver extends SavedField {
  constructor(tenancy: Tenancy, assessments: AssessmentsRepository) {
    super(tenancy, assessments);
  }

  @ResolveField('assessment')
  assessment(@CurrentSession() session: Session, @Parent() saved: Saved) {
    return this.whole(session, saved);
  }
}

@Resolver('QuestionSaved')
export class QuestionSavedResolver extends SavedField {
  constructor(tenancy: Tenancy, assessments: AssessmentsRepository) {
    super(tenancy, assessments);
  }

  @ResolveField('assessment')
  assessment(@CurrentSession() session: Session, @Parent() saved: Saved) {
    return this.whole(session, saved);
  }
}
