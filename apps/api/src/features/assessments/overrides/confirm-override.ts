import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { isOpenToWriting, partsPlayed, stateOf, type NotNow } from '@countersign/domain/assessment/lifecycle';
import type { BarredByPart } from '@countersign/domain/authority';
import { accept, refuse, type NoSuchItem, type Result, type SentBefore } from '@countersign/domain/kernel';
import { confirmOverride } from '@countersign/domain/rule-book/finding';
import { AssessmentsRepository } from '../reading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loaded-assessment.js';
import { OverridesRepository } from './overrides.repository.js';
import { SettleAssessment } from '../settling/settle-assessment.js';
import { WorkedOut } from '../reading/work-out.js';
import { settledAgain } from '../settling/again.js';

export interface OverrideNamed {
  readonly assessmentId: string;
  readonly overrideId: string;
}

/** The second person's agreement that a finding does not hold here. */
@Injectable()
export class ConfirmOverride {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly assessments: AssessmentsRepository,
    private readonly overrides: OverridesRepository,
    private readonly settle: SettleAssessment,
  ) {}

  run(
    session: ActingSession,
    request: OverrideNamed,
  ): Promise<Result<LoadedAssessment, NoSuchItem | NotNow | BarredByPart | SentBefore>> {
    return this.tenancy.write(session, 'confirm-override', settledAgain(this.assessments), async (tx) => {
      const loaded = await this.assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-item' });

      const state = stateOf(loaded.records);
      if (!isOpenToWriting(state)) return refuse({ kind: 'not-now', state });
      const { findings } = new WorkedOut(loaded);
      const played = partsPlayed(loaded.records, loaded.screening);
      const decision = confirmOverride(findings, request.overrideId, tx.actor.personId, played);
      if (!decision.ok) return decision;

      const { id: overrideId, itemId } = decision.value;
      await this.assessments.addSecondPerson(tx, loaded.id);
      await this.overrides.addConfirmation(tx, { assessmentId: loaded.id, overrideId });
      const happening = { act: 'confirm-override', before: null, after: null };
      return accept(await this.settle.run(tx, loaded.id, { ...happening, ...(itemId !== null && { itemId }) }));
    });
  }
}
