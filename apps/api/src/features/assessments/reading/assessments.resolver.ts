import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Tenancy, type ActingSession, type Session } from '@countersign/database';
import { CurrentActing, Said } from '../../../platform/auth/current-acting.js';
import { CurrentSession } from '../../../platform/auth/current-session.js';
import { answer } from '../../../platform/graphql/answer.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { ApproveMeasures } from '../sign-off/approve-measures.js';
import { assessmentView, summaryView, type AssessmentView } from './assessment.graphql.js';
import { AssessmentsInShort } from './assessments-in-short.js';
import { AssessmentsRepository } from './assessments.repository.js';
import { ConfirmDeparture } from '../answers/confirm-departure.js';
import { DecideAssessment } from '../sign-off/decide-assessment.js';
import { DepartFromLevel } from '../answers/depart-from-level.js';
import { ForkRelease } from '../forking/fork-release.js';
import { GiveAdvice } from '../sign-off/give-advice.js';
import { DiscardChanges } from '../answers/discard-changes.js';
import { RelyOnItems } from '../answers/rely-on-items.js';
import { RemoveRow } from '../answers/remove-row.js';
import { RevokeSignature } from '../sign-off/revoke-signature.js';
import { SaveAnswer } from '../answers/save-answer.js';
import { SaveRow } from '../answers/save-row.js';
import {
  toForked,
  toMoved,
  toRemoved,
  toSaved,
  type AnswerSavedView,
  type AssessmentMovedView,
  type ReleaseForkedView,
  type RowRemovedView,
  type Viewed,
} from './saved.graphql.js';
import { SendBack } from '../sign-off/send-back.js';
import { SubmitAssessment } from '../sign-off/submit-assessment.js';
import { TakeBackAssessment } from '../sign-off/take-back-assessment.js';

@Resolver()
export class AssessmentsResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly found: AssessmentsRepository,
    private readonly inShort: AssessmentsInShort,
    private readonly fork: ForkRelease,
    private readonly save: SaveAnswer,
    private readonly rely: RelyOnItems,
    private readonly discard: DiscardChanges,
    private readonly saveOneRow: SaveRow,
    private readonly removeOneRow: RemoveRow,
    private readonly depart: DepartFromLevel,
    private readonly confirm: ConfirmDeparture,
    private readonly submit: SubmitAssessment,
    private readonly takeBack: TakeBackAssessment,
    private readonly sendBack: SendBack,
    private readonly advise: GiveAdvice,
    private readonly approve: ApproveMeasures,
    private readonly decide: DecideAssessment,
    private readonly revoke: RevokeSignature,
  ) {}

  @Query()
  async assessments(@CurrentSession() session: Session): Promise<readonly contract.AssessmentSummary[]> {
    const inShort = await this.tenancy.read(session, 'read-assessments', (tx) => this.inShort.of(tx));
    return inShort.map(summaryView);
  }

  @Query()
  async assessment(@CurrentSession() session: Session, @Args('id') id: string): Promise<AssessmentView | null> {
    const reading = this.tenancy.read(session, 'read-assessments', (tx) => this.found.find(tx, id));
    const found = await reading;
    return found && assessmentView(found);
  }

  @Mutation()
  forkRelease(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.ForkReleaseInput>,
  ): Promise<Viewed<contract.ForkReleaseResult, ReleaseForkedView>> {
    return answer(this.fork.run(session, input), toForked);
  }

  @Mutation()
  saveAnswer(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.SaveAnswerInput>,
  ): Promise<Viewed<contract.SaveAnswerResult, AnswerSavedView>> {
    return answer(
      this.save.run(session, {
        ...input,
        stance: input.stance ?? null,
        content: input.content ?? null,
        emptying: input.emptying ?? [],
      }),
      toSaved,
    );
  }

  @Mutation()
  relyOnItems(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.RelyOnItemsInput>,
  ): Promise<Viewed<contract.RelyOnItemsResult, AssessmentMovedView>> {
    return answer(this.rely.run(session, input), toMoved);
  }

  @Mutation()
  discardChanges(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.DiscardChangesInput>,
  ): Promise<Viewed<contract.DiscardChangesResult, AssessmentMovedView>> {
    return answer(this.discard.run(session, input), toMoved);
  }

  @Mutation()
  saveRow(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.SaveRowInput>,
  ): Promise<Viewed<contract.SaveRowResult, AnswerSavedView>> {
    return answer(
      this.saveOneRow.run(session, { ...input, rowId: input.rowId ?? null, emptying: input.emptying ?? [] }),
      toSaved,
    );
  }

  @Mutation()
  removeRow(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.RemoveRowInput>,
  ): Promise<Viewed<contract.RemoveRowResult, RowRemovedView>> {
    return answer(this.removeOneRow.run(session, { ...input, confirmed: input.confirmed ?? false }), toRemoved);
  }

  @Mutation()
  departFromLevel(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.DepartFromLevelInput>,
  ): Promise<Viewed<contract.DepartFromLevelResult, AnswerSavedView>> {
    return answer(this.depart.run(session, { ...input, level: input.level ?? null }), toSaved);
  }

  @Mutation()
  confirmDeparture(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.ConfirmDepartureInput>,
  ): Promise<Viewed<contract.ConfirmDepartureResult, AnswerSavedView>> {
    return answer(this.confirm.run(session, input), toSaved);
  }

  @Mutation()
  submitAssessment(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.SubmitAssessmentInput>,
  ): Promise<Viewed<contract.SubmitAssessmentResult, AssessmentMovedView>> {
    return answer(this.submit.run(session, input), toMoved);
  }

  @Mutation()
  takeBackAssessment(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.TakeBackAssessmentInput>,
  ): Promise<Viewed<contract.TakeBackAssessmentResult, AssessmentMovedView>> {
    return answer(this.takeBack.run(session, input), toMoved);
  }

  @Mutation()
  sendBackAssessment(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.SendBackAssessmentInput>,
  ): Promise<Viewed<contract.SendBackAssessmentResult, AssessmentMovedView>> {
    return answer(this.sendBack.run(session, 'adviser', input), toMoved);
  }

  @Mutation()
  declineMeasures(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.DeclineMeasuresInput>,
  ): Promise<Viewed<contract.DeclineMeasuresResult, AssessmentMovedView>> {
    return answer(this.sendBack.run(session, 'approver-of-measures', input), toMoved);
  }

  @Mutation()
  giveAdvice(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.GiveAdviceInput>,
  ): Promise<Viewed<contract.GiveAdviceResult, AssessmentMovedView>> {
    const { canProceed = null, remark } = input;
    return answer(this.advise.run(session, { ...input, canProceed, remark: remark ?? '' }), toMoved);
  }

  @Mutation()
  approveMeasures(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.ApproveMeasuresInput>,
  ): Promise<Viewed<contract.ApproveMeasuresResult, AssessmentMovedView>> {
    return answer(this.approve.run(session, input), toMoved);
  }

  @Mutation()
  decideAssessment(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.DecideAssessmentInput>,
  ): Promise<Viewed<contract.DecideAssessmentResult, AssessmentMovedView>> {
    const { kind = null, reason } = input;
    return answer(this.decide.run(session, { ...input, kind, reason: reason ?? '' }), toMoved);
  }

  @Mutation()
  revokeSignature(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.RevokeSignatureInput>,
  ): Promise<Viewed<contract.RevokeSignatureResult, AssessmentMovedView>> {
    return answer(this.revoke.run(session, input), toMoved);
  }
}
