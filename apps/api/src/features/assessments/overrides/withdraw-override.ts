import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { isOpenToWriting, stateOf, type NotNow } from '@countersign/domain/assessment/lifecycle';
import { accept, refuse, type NoSuchItem, type Result, type SentBefore } from '@countersign/domain/kernel';
import { withdrawOverride } from '@countersign/domain/rule-book/finding';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { settledAgain } from '../settling/settled-again.js';
import type { OverrideNamed } from './override-named.js';
import * as overrides from './overrides.repository.js';

/** Takes an override back: the finding stands again as its rule has it. The record stays. */
@Injectable()
export class WithdrawOverride {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: OverrideNamed,
  ): Promise<Result<LoadedAssessment, NoSuchItem | NotNow | SentBefore>> {
    return this.tenancy.write(session, 'withdraw-override', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-item' });

      const state = stateOf(loaded.records);
      if (!isOpenToWriting(state)) return refuse({ kind: 'not-now', state });
      const decision = withdrawOverride(loaded.overrides, request.overrideId);
      if (!decision.ok) return decision;

      const { itemId } = decision.value;
      const withdrawn = await overrides.addWithdrawal(tx, loaded, decision.value);
      const happening = { act: 'withdraw-override', before: null, after: null };
      return accept(await settleAssessment(tx, withdrawn, { ...happening, ...(itemId !== null && { itemId }) }));
    });
  }
}
