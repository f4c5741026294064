import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Session } from '@countersign/database';
import { CurrentSession } from '../../platform/auth/current-session.js';
import { answer } from '../../platform/graphql/answer.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { AskQuestion } from './ask-question.js';
import { ReplyToQuestion } from './reply-to-question.js';
import { ResolveQuestion } from './resolve-question.js';
import { toQuestionSaved, type QuestionSavedView, type Viewed } from './saved.graphql.js';

@Resolver()
export class QuestionsResolver {
  constructor(
    private readonly ask: AskQuestion,
    private readonly reply: ReplyToQuestion,
    private readonly resolve: ResolveQuestion,
  ) {}

  @Mutation()
  askQuestion(
    @CurrentSession() session: Session,
    @Args('input') input: contract.AskQuestionInput,
  ): Promise<Viewed<contract.AskQuestionResult, QuestionSavedView>> {
    return answer(this.ask.run(session, input), toQuestionSaved);
  }

  @Mutation()
  replyToQuestion(
    @CurrentSession() session: Session,
    @Args('input') input: contract.ReplyToQuestionInput,
  ): Promise<Viewed<contract.ReplyToQuestionResult, QuestionSavedView>> {
    return answer(this.reply.run(session, input), toQuestionSaved);
  }

  @Mutation()
  resolveQuestion(
    @CurrentSession() session: Session,
    @Args('input') input: contract.ResolveQuestionInput,
  ): Promise<Viewed<contract.ResolveQuestionResult, QuestionSavedView>> {
    return answer(this.resolve.run(session, input), toQuestionSaved);
  }
}
