import { Module } from '@nestjs/common';
import { AskQuestion } from './ask-question.js';
import { QuestionSavedResolver } from './question-saved.resolver.js';
import { QuestionsResolver } from './questions.resolver.js';
import { ReplyToQuestion } from './reply-to-question.js';
import { ResolveQuestion } from './resolve-question.js';

@Module({
  providers: [QuestionsResolver, QuestionSavedResolver, AskQuestion, ReplyToQuestion, ResolveQuestion],
})
export class QuestionsModule {}
