import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Tenancy, type Session } from '@countersign/database';
import { CurrentSession } from '../../platform/auth/current-session.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { ApproveMeasures } from './approve-measures.js';
import { assessmentView, summaryView } from './assessment.graphql.js';
import { AssessmentsRepository } from './assessments.repository.js';
import { ConfirmDeparture } from './confirm-departure.js';
import { DecideAssessment } from './decide-assessment.js';
import { DepartFromLevel } from './depart-from-level.js';
import { ForkRelease } from './fork-release.js';
import { GiveAdvice } from './give-advice.js';
import { RemoveRow } from './remove-row.js';
import { RevokeSignature } from './revoke-signature.js';
import { SaveAnswer } from './save-answer.js';
import { SaveRow } from './save-row.js';
import { toForked, toMoved, toRemoved, toSaved } from './saved.graphql.js';
import { SubmitAssessment } from './submit-assessment.js';
import { TakeBackAssessment } from './take-back-assessment.js';

@Resolver()
export class AssessmentsResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly assessments: AssessmentsRepository,
    private readonly fork: ForkRelease,
    private readonly save: SaveAnswer,
    private readonly saveOneRow: SaveRow,
    private readonly removeOneRow: RemoveRow,
    private readonly depart: DepartFromLevel,
    private readonly confirm: ConfirmDeparture,
    private readonly submit: SubmitAssessment,
    private readonly takeBack: TakeBackAssessment,
    private readonly advise: GiveAdvice,
    private readonly approve: ApproveMeasures,
    private readonly decide: DecideAssessment,
    private readonly revoke: RevokeSignature,
  ) {}

  @Query('assessments')
  async all(@CurrentSession() session: Session) {
    const found = await this.tenancy.read(session, 'read-assessments', (tx) => this.assessments.all(tx));
    return found.map(summaryView);
  }

  @Query('assessment')
  assessment(@CurrentSession() session: Session, @Args('id') id: string) {
    return this.one(session, id);
  }

  @Mutation('forkRelease')
  async forkRelease(@CurrentSession() session: Session, @Args('input') input: contract.ForkReleaseInput) {
    return toForked(await this.fork.run(session, input));
  }

  @Mutation('saveAnswer')
  async saveAnswer(@CurrentSession() session: Session, @Args('input') input: contract.SaveAnswerInput) {
    const { stance = null, content = null, ...rest } = input;
    return toSaved(await this.save.run(session, { ...rest, stance, content }));
  }

  @Mutation('saveRow')
  async saveRow(@CurrentSession() session: Session, @Args('input') input: contract.SaveRowInput) {
    return toSaved(await this.saveOneRow.run(session, { ...input, rowId: input.rowId ?? null }));
  }

  @Mutation('removeRow')
  async removeRow(@CurrentSession() session: Session, @Args('input') input: contract.RemoveRowInput) {
    return toRemoved(await this.removeOneRow.run(session, input));
  }

  @Mutation('departFromLevel')
  async departFromLevel(@CurrentSession() session: Session, @Args('input') input: contract.DepartFromLevelInput) {
    return toSaved(await this.depart.run(session, { ...input, level: input.level ?? null }));
  }

  @Mutation('confirmDeparture')
  async confirmDeparture(@CurrentSession() session: Session, @Args('input') input: contract.ConfirmDepartureInput) {
    return toSaved(await this.confirm.run(session, input));
  }

  @Mutation('submitAssessment')
  async submitAssessment(@CurrentSession() session: Session, @Args('input') input: contract.SubmitAssessmentInput) {
    return toMoved(await this.submit.run(session, input));
  }

  @Mutation('takeBackAssessment')
  async takeBackAssessment(@CurrentSession() session: Session, @Args('input') input: contract.TakeBackAssessmentInput) {
    return toMoved(await this.takeBack.run(session, input));
  }

  @Mutation('giveAdvice')
  async giveAdvice(@CurrentSession() session: Session, @Args('input') input: contract.GiveAdviceInput) {
    return toMoved(await this.advise.run(session, input));
  }

  @Mutation('approveMeasures')
  async approveMeasures(@CurrentSession() session: Session, @Args('input') input: contract.ApproveMeasuresInput) {
    return toMoved(await this.approve.run(session, input));
  }

  @Mutation('decideAssessment')
  async decideAssessment(@CurrentSession() session: Session, @Args('input') input: contract.DecideAssessmentInput) {
    return toMoved(await this.decide.run(session, input));
  }

  @Mutation('revokeSignature')
  async revokeSignature(@CurrentSession() session: Session, @Args('input') input: contract.RevokeSignatureInput) {
    return toMoved(await this.revoke.run(session, input));
  }

  private async one(session: Session, id: string) {
    const found = await this.tenancy.read(session, 'read-assessments', (tx) => this.assessments.find(tx, id));
    return found && assessmentView(found);
  }
}
