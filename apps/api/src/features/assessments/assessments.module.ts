import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { PositionsModule } from '../positions/index.js';
import { AddEvidence } from './add-evidence.js';
import { ApproveMeasures } from './approve-measures.js';
import { AskQuestion } from './ask-question.js';
import { AssessmentsInShort } from './assessments-in-short.js';
import { AssessmentsRepository } from './assessments.repository.js';
import { AssessmentsResolver } from './assessments.resolver.js';
import { BriefResolver } from './brief.resolver.js';
import { BringBackEvidence } from './bring-back-evidence.js';
import { BringBackMark } from './bring-back-mark.js';
import { BringBack } from './bring-back.js';
import { ChangesResolver } from './changes.resolver.js';
import { ConfirmDeparture } from './confirm-departure.js';
import { ConfirmOverride } from './confirm-override.js';
import { DecideAssessment } from './decide-assessment.js';
import { DecideScreening } from './decide-screening.js';
import { DiscardChanges } from './discard-changes.js';
import { DepartFromLevel } from './depart-from-level.js';
import { EvidenceRepository } from './evidence.repository.js';
import { EvidenceResolver } from './evidence.resolver.js';
import { ForkRelease } from './fork-release.js';
import { GiveAdvice } from './give-advice.js';
import { GiveScreeningView } from './give-screening-view.js';
import { ItemHistoryRepository } from './item-history.repository.js';
import { ItemHistoryResolver } from './item-history.resolver.js';
import { MarkForPublication } from './mark-for-publication.js';
import { MeasuresRepository } from './measures.repository.js';
import { MeasuresResolver } from './measures.resolver.js';
import { OverrideFinding } from './override-finding.js';
import { OverridesRepository } from './overrides.repository.js';
import { OverridesResolver } from './overrides.resolver.js';
import { PublicationRepository } from './publication.repository.js';
import { PublicationResolver } from './publication.resolver.js';
import { QuestionsRepository } from './questions.repository.js';
import { QuestionsResolver } from './questions.resolver.js';
import { ReadChanges } from './read-changes.js';
import { RecordMeasureInPlace } from './record-measure-in-place.js';
import { RecordMeasuresInPlace } from './record-measures-in-place.js';
import { RelyOnItems } from './rely-on-items.js';
import { RecordMarks } from './record-marks.js';
import { RemoveEvidence } from './remove-evidence.js';
import { RemoveRow } from './remove-row.js';
import { ReplyToQuestion } from './reply-to-question.js';
import { ResolveQuestion } from './resolve-question.js';
import { RevokeScreening } from './revoke-screening.js';
import { RevokeSignature } from './revoke-signature.js';
import { RoundResolver } from './round.resolver.js';
import { SaveAnswer } from './save-answer.js';
import { SaveRow } from './save-row.js';
import { AnswerSavedResolver, QuestionSavedResolver, RowRemovedResolver } from './saved.resolver.js';
import { ScreeningRepository } from './screening.repository.js';
import { ScreeningResolver } from './screening.resolver.js';
import { FindingsResolver } from './findings.resolver.js';
import { PartsResolver } from './parts.resolver.js';
import { UnsignedResolver } from './unsigned.resolver.js';
import { SettleAssessment } from './settle-assessment.js';
import { SignOffRepository } from './sign-off.repository.js';
import { SendBack } from './send-back.js';
import { SubmitAssessment } from './submit-assessment.js';
import { TakeBackAssessment } from './take-back-assessment.js';
import { WithdrawMeasureInPlace } from './withdraw-measure-in-place.js';
import { WithdrawOverride } from './withdraw-override.js';
import { WriteAnswer } from './write-answer.js';

@Module({
  imports: [OrganisationsModule, PositionsModule],
  providers: [
    AssessmentsResolver,
    AnswerSavedResolver,
    RowRemovedResolver,
    QuestionSavedResolver,
    ChangesResolver,
    BriefResolver,
    ReadChanges,
    EvidenceResolver,
    QuestionsResolver,
    RoundResolver,
    FindingsResolver,
    PartsResolver,
    UnsignedResolver,
    AssessmentsRepository,
    AssessmentsInShort,
    SignOffRepository,
    EvidenceRepository,
    QuestionsRepository,
    SettleAssessment,
    WriteAnswer,
    ForkRelease,
    SaveAnswer,
    SaveRow,
    RemoveRow,
    ItemHistoryResolver,
    ItemHistoryRepository,
    BringBack,
    AddEvidence,
    RemoveEvidence,
    BringBackEvidence,
    AskQuestion,
    ReplyToQuestion,
    ResolveQuestion,
    DepartFromLevel,
    ConfirmDeparture,
    SubmitAssessment,
    TakeBackAssessment,
    GiveAdvice,
    SendBack,
    ApproveMeasures,
    DecideAssessment,
    RevokeSignature,
    MeasuresResolver,
    MeasuresRepository,
    RecordMeasureInPlace,
    RecordMeasuresInPlace,
    RelyOnItems,
    DiscardChanges,
    WithdrawMeasureInPlace,
    OverridesResolver,
    OverridesRepository,
    OverrideFinding,
    ConfirmOverride,
    WithdrawOverride,
    ScreeningResolver,
    ScreeningRepository,
    GiveScreeningView,
    DecideScreening,
    RevokeScreening,
    PublicationResolver,
    PublicationRepository,
    RecordMarks,
    MarkForPublication,
    BringBackMark,
  ],
  exports: [AssessmentsRepository, AssessmentsInShort, SignOffRepository],
})
export class AssessmentsModule {}
