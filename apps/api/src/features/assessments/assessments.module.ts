import { Module } from '@nestjs/common';
import { PositionsModule } from '../positions/index.js';
import { ApproveMeasures } from './approve-measures.js';
import { AssessmentsRepository } from './assessments.repository.js';
import { AssessmentsResolver } from './assessments.resolver.js';
import { ConfirmDeparture } from './confirm-departure.js';
import { DecideAssessment } from './decide-assessment.js';
import { DepartFromLevel } from './depart-from-level.js';
import { ForkRelease } from './fork-release.js';
import { GiveAdvice } from './give-advice.js';
import { RemoveRow } from './remove-row.js';
import { RevokeSignature } from './revoke-signature.js';
import { RoundResolver } from './round.resolver.js';
import { SaveAnswer } from './save-answer.js';
import { SaveRow } from './save-row.js';
import { AnswerSavedResolver, RowRemovedResolver } from './saved.resolver.js';
import { SettleAssessment } from './settle-assessment.js';
import { SignOffRepository } from './sign-off.repository.js';
import { SubmitAssessment } from './submit-assessment.js';
import { TakeBackAssessment } from './take-back-assessment.js';
import { WriteAnswer } from './write-answer.js';

@Module({
  imports: [PositionsModule],
  providers: [
    AssessmentsResolver,
    AnswerSavedResolver,
    RowRemovedResolver,
    RoundResolver,
    AssessmentsRepository,
    SignOffRepository,
    SettleAssessment,
    WriteAnswer,
    ForkRelease,
    SaveAnswer,
    SaveRow,
    RemoveRow,
    DepartFromLevel,
    ConfirmDeparture,
    SubmitAssessment,
    TakeBackAssessment,
    GiveAdvice,
    ApproveMeasures,
    DecideAssessment,
    RevokeSignature,
  ],
  exports: [AssessmentsRepository, SignOffRepository],
})
export class AssessmentsModule {}
