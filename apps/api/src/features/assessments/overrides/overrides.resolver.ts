import { Mutation, Resolver } from '@nestjs/graphql';
import type { ActingSession } from '@countersign/database';
import { CurrentActing, Said } from '../../../platform/auth/current-acting.js';
import { answer } from '../../../platform/graphql/answer.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { toMoved, type AssessmentMovedView, type Viewed } from '../reading/saved.graphql.js';
import { ConfirmOverride } from './confirm-override.js';
import { OverrideFinding } from './override-finding.js';
import { WithdrawOverride } from './withdraw-override.js';

@Resolver()
export class OverridesResolver {
  constructor(
    private readonly override: OverrideFinding,
    private readonly confirm: ConfirmOverride,
    private readonly withdraw: WithdrawOverride,
  ) {}

  @Mutation()
  overrideFinding(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.OverrideFindingInput>,
  ): Promise<Viewed<contract.OverrideFindingResult, AssessmentMovedView>> {
    const key = { ...input, itemId: input.itemId ?? null, field: input.field ?? null };
    return answer(this.override.run(session, key), toMoved);
  }

  @Mutation()
  confirmOverride(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.ConfirmOverrideInput>,
  ): Promise<Viewed<contract.ConfirmOverrideResult, AssessmentMovedView>> {
    return answer(this.confirm.run(session, input), toMoved);
  }

  @Mutation()
  withdrawOverride(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.WithdrawOverrideInput>,
  ): Promise<Viewed<contract.WithdrawOverrideResult, AssessmentMovedView>> {
    return answer(this.withdraw.run(session, input), toMoved);
  }
}
