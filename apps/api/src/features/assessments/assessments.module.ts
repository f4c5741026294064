import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { PositionsModule } from '../positions/index.js';
import { AddEvidence } from './evidence/add-evidence.js';
import { ApproveMeasures } from './sign-off/approve-measures.js';
import { AskQuestion } from './questions/ask-question.js';
import { AssessmentsInShort } from './reading/assessments-in-short.js';
import { AssessmentsRepository } from './reading/assessments.repository.js';
import { AssessmentsResolver } from './reading/assessments.resolver.js';
import { BriefResolver } from './sign-off/brief.resolver.js';
import { BringBackEvidence } from './evidence/bring-back-evidence.js';
import { BringBackMark } from './publication/bring-back-mark.js';
import { BringBack } from './answers/bring-back.js';
import { ChangesResolver } from './reading/changes.resolver.js';
import { ConfirmDeparture } from './answers/confirm-departure.js';
import { ConfirmOverride } from './overrides/confirm-override.js';
import { DecideAssessment } from './sign-off/decide-assessment.js';
import { DecideScreening } from './screening/decide-screening.js';
import { DiscardChanges } from './answers/discard-changes.js';
import { DepartFromLevel } from './answers/depart-from-level.js';
import { EvidenceRepository } from './evidence/evidence.repository.js';
import { EvidenceResolver } from './evidence/evidence.resolver.js';
import { ForkRelease } from './forking/fork-release.js';
import { GiveAdvice } from './sign-off/give-advice.js';
import { GiveScreeningView } from './screening/give-screening-view.js';
import { ItemHistoryRepository } from './answers/item-history.repository.js';
import { ItemHistoryResolver } from './answers/item-history.resolver.js';
import { MarkForPublication } from './publication/mark-for-publication.js';
import { MeasuresRepository } from './measures/measures.repository.js';
import { MeasuresResolver } from './measures/measures.resolver.js';
import { OverrideFinding } from './overrides/override-finding.js';
import { OverridesRepository } from './overrides/overrides.repository.js';
import { OverridesResolver } from './overrides/overrides.resolver.js';
import { PublicationRepository } from './publication/publication.repository.js';
import { PublicationResolver } from './publication/publication.resolver.js';
import { QuestionsRepository } from './questions/questions.repository.js';
import { QuestionsResolver } from './questions/questions.resolver.js';
import { ReadChanges } from './reading/read-changes.js';
import { RecordMeasureInPlace } from './measures/record-measure-in-place.js';
import { RecordMeasuresInPlace } from './measures/record-measures-in-place.js';
import { RelyOnItems } from './answers/rely-on-items.js';
import { RecordMarks } from './publication/record-marks.js';
import { RemoveEvidence } from './evidence/remove-evidence.js';
import { RemoveRow } from './answers/remove-row.js';
import { ReplyToQuestion } from './questions/reply-to-question.js';
import { ResolveQuestion } from './questions/resolve-question.js';
import { RevokeScreening } from './screening/revoke-screening.js';
import { RevokeSignature } from './sign-off/revoke-signature.js';
import { RoundResolver } from './sign-off/round.resolver.js';
import { SaveAnswer } from './answers/save-answer.js';
import { SaveRow } from './answers/save-row.js';
import { AnswerSavedResolver, QuestionSavedResolver, RowRemovedResolver } from './answers/saved.resolver.js';
import { ScreeningRepository } from './screening/screening.repository.js';
import { ScreeningResolver } from './screening/screening.resolver.js';
import { FindingsResolver } from './reading/findings.resolver.js';
import { PartsResolver } from './reading/parts.resolver.js';
import { UnsignedResolver } from './sign-off/unsigned.resolver.js';
import { SettleAssessment } from './settling/settle-assessment.js';
import { SignOffRepository } from './sign-off/sign-off.repository.js';
import { SendBack } from './sign-off/send-back.js';
import { SubmitAssessment } from './sign-off/submit-assessment.js';
import { TakeBackAssessment } from './sign-off/take-back-assessment.js';
import { WithdrawMeasureInPlace } from './measures/withdraw-measure-in-place.js';
import { WithdrawOverride } from './overrides/withdraw-override.js';
import { WriteAnswer } from './answers/write-answer.js';

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
