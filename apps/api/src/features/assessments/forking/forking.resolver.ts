import { Mutation, Resolver } from '@nestjs/graphql';
import type { ActingSession } from '@countersign/database';
import { CurrentActing, Said } from '../../../platform/auth/current-acting.js';
import { answer } from '../../../platform/graphql/answer.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { assessmentView } from '../reading/assessment.graphql.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import type { Viewed, WithAssessment } from '../reading/saved.graphql.js';
import { ForkRelease } from './fork-release.js';

type ReleaseForkedView = WithAssessment<contract.ReleaseForked>;

const toForked = (loaded: LoadedAssessment): ReleaseForkedView => ({
  __typename: 'ReleaseForked',
  assessment: assessmentView(loaded),
});

@Resolver()
export class ForkingResolver {
  constructor(private readonly fork: ForkRelease) {}

  @Mutation()
  forkRelease(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.ForkReleaseInput>,
  ): Promise<Viewed<contract.ForkReleaseResult, ReleaseForkedView>> {
    return answer(this.fork.run(session, input), toForked);
  }
}
