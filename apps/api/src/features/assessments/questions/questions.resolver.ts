import { Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ActingSession } from '@countersign/database';
import { CurrentActing, Said } from '../../../platform/auth/current-acting.js';
import { answer } from '../../../platform/graphql/answer.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import type { Handed } from '../reading/assessment.graphql.js';
import type { Viewed } from '../reading/saved.graphql.js';
import { AskQuestion } from './ask-question.js';
import { questionsView, toQuestionSaved, type QuestionSavedView } from './question.graphql.js';
import { ReplyToQuestion } from './reply-to-question.js';
import { ResolveQuestion } from './resolve-question.js';

@Resolver('Assessment')
export class QuestionsResolver {
  constructor(
    private readonly ask: AskQuestion,
    private readonly reply: ReplyToQuestion,
    private readonly resolve: ResolveQuestion,
  ) {}

  @ResolveField('questions')
  questions(@Parent() { worked }: Handed): readonly contract.ItemQuestion[] {
    return questionsView(worked);
  }

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
