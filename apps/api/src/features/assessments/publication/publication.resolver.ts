import { Mutation, Resolver } from '@nestjs/graphql';
import type { ActingSession } from '@countersign/database';
import { CurrentActing, Said } from '../../../platform/auth/current-acting.js';
import { answer } from '../../../platform/graphql/answer.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { toMoved, type AssessmentMovedView, type Viewed } from '../reading/saved.graphql.js';
import { BringBackMark } from './bring-back-mark.js';
import { MarkForPublication } from './mark-for-publication.js';

@Resolver()
export class PublicationResolver {
  constructor(
    private readonly mark: MarkForPublication,
    private readonly back: BringBackMark,
  ) {}

  @Mutation()
  markForPublication(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.MarkForPublicationInput>,
  ): Promise<Viewed<contract.MarkForPublicationResult, AssessmentMovedView>> {
    const { mark = null, emptying } = input;
    return answer(this.mark.run(session, { ...input, mark, emptying: emptying ?? [] }), toMoved);
  }

  @Mutation()
  bringBackMark(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.BringBackMarkInput>,
  ): Promise<Viewed<contract.BringBackMarkResult, AssessmentMovedView>> {
    return answer(this.back.run(session, input), toMoved);
  }
}
