import { Module } from '@nestjs/common';
import { AnswersModule } from './answers/answers.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { ForkingModule } from './forking/forking.module.js';
import { MeasuresModule } from './measures/measures.module.js';
import { OverridesModule } from './overrides/overrides.module.js';
import { PublicationModule } from './publication/publication.module.js';
import { QuestionsModule } from './questions/questions.module.js';
import { ReadingModule } from './reading/reading.module.js';
import { ScreeningModule } from './screening/screening.module.js';
import { SignOffModule } from './sign-off/sign-off.module.js';

/** The rooms of an assessment. Each knows how one is read and settled, and none knows another. */
@Module({
  imports: [
    ForkingModule,
    ReadingModule,
    AnswersModule,
    EvidenceModule,
    QuestionsModule,
    PublicationModule,
    ScreeningModule,
    MeasuresModule,
    OverridesModule,
    SignOffModule,
  ],
  exports: [ReadingModule],
})
export class AssessmentsModule {}
