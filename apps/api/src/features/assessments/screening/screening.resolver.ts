import { Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ActingSession } from '@countersign/database';
import { CurrentActing, Said } from '../../../platform/auth/current-acting.js';
import { answer } from '../../../platform/graphql/answer.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import type { Handed } from '../reading/assessment.graphql.js';
import { toMoved, type AssessmentMovedView, type Viewed } from '../reading/saved.graphql.js';
import { DecideScreening } from './decide-screening.js';
import { GiveScreeningView } from './give-screening-view.js';
import { RevokeScreening } from './revoke-screening.js';
import { screeningView } from './screening.graphql.js';

@Resolver('Assessment')
export class ScreeningResolver {
  constructor(
    private readonly giveView: GiveScreeningView,
    private readonly decide: DecideScreening,
    private readonly revoke: RevokeScreening,
  ) {}

  @ResolveField('screening')
  screening(@Parent() { worked }: Handed): contract.Screening {
    return screeningView(worked);
  }

  @Mutation()
  giveScreeningView(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.GiveScreeningViewInput>,
  ): Promise<Viewed<contract.GiveScreeningViewResult, AssessmentMovedView>> {
    return answer(this.giveView.run(session, { ...input, needed: input.needed ?? null }), toMoved);
  }

  @Mutation()
  decideScreening(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.DecideScreeningInput>,
  ): Promise<Viewed<contract.DecideScreeningResult, AssessmentMovedView>> {
    return answer(this.decide.run(session, input), toMoved);
  }

  @Mutation()
  revokeScreening(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.RevokeScreeningInput>,
  ): Promise<Viewed<contract.RevokeScreeningResult, AssessmentMovedView>> {
    return answer(this.revoke.run(session, input), toMoved);
  }
}
