import { Mutation, Resolver } from '@nestjs/graphql';
import type { ActingSession } from '@countersign/database';
import { CurrentActing, Said } from '../../../platform/auth/current-acting.js';
import { answer } from '../../../platform/graphql/answer.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { AskQuestion } from './ask-question.js';
import { ReplyToQuestion } from './reply-to-question.js';
import { ResolveQuestion } from './resolve-question.js';
import { toQuestionSaved, type QuestionSavedView, type Viewed } from '../reading/saved.graphql.js';

@Resolver()
export class QuestionsResolver {
  constructor(
    private readonly ask: AskQuestion,
    private readonly reply: ReplyToQuestion,
    private readonly resolve: ResolveQuestion,
  ) {}

  @Mutation()
  askQuestion(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.AskQuestionInput>,
  ): Promise<Viewed<contract.AskQuestionResult, QuestionSavedView>> {
    return answer(this.ask.run(session, input), toQuestionSaved);
  }

  @Mutation()
  replyToQuestion(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.ReplyToQuestionInput>,
  ): Promise<Viewed<contract.ReplyToQuestionResult, QuestionSavedView>> {
    return answer(this.reply.run(session, input), toQuestionSaved);
  }

  @Mutation()
  resolveQuestion(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.ResolveQuestionInput>,
  ): Promise<Viewed<contract.ResolveQuestionResult, QuestionSavedView>> {
    return answer(this.resolve.run(session, input), toQuestionSaved);
  }
}
