import { Mutation, Resolver } from '@nestjs/graphql';
import type { ActingSession } from '@countersign/database';
import { CurrentActing, Said } from '../../../platform/auth/current-acting.js';
import { answer } from '../../../platform/graphql/answer.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { toMoved, type AssessmentMovedView, type Viewed } from '../reading/saved.graphql.js';
import { ApproveMeasures } from './approve-measures.js';
import { DecideAssessment } from './decide-assessment.js';
import { GiveAdvice } from './give-advice.js';
import { RevokeSignature } from './revoke-signature.js';
import { SendBack } from './send-back.js';
import { SubmitAssessment } from './submit-assessment.js';
import { TakeBackAssessment } from './take-back-assessment.js';

@Resolver()
export class SignOffResolver {
  constructor(
    private readonly submit: SubmitAssessment,
    private readonly takeBack: TakeBackAssessment,
    private readonly sendBack: SendBack,
    private readonly advise: GiveAdvice,
    private readonly approve: ApproveMeasures,
    private readonly decide: DecideAssessment,
    private readonly revoke: RevokeSignature,
  ) {}

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
