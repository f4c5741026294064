import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { isOpenToWriting, partsPlayed, stateOf, type NotNow } from '@countersign/domain/assessment/lifecycle';
import type { BarredByPart } from '@countersign/domain/authority';
import { accept, refuse, type NoSuchItem, type Result, type SentBefore } from '@countersign/domain/kernel';
import { confirmOverride } from '@countersign/domain/rule-book/finding';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { WorkedOut } from '../reading/work-out.js';
import { withPart } from '../settling/as-recorded.js';
import { addSecondPerson } from '../settling/parts-played.repository.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { settledAgain } from '../settling/settled-again.js';
import type { OverrideNamed } from './override-named.js';
import * as overrides from './overrides.repository.js';

/** The second person's agreement that a finding does not hold here. */
@Injectable()
export class ConfirmOverride {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: OverrideNamed,
  ): Promise<Result<LoadedAssessment, NoSuchItem | NotNow | BarredByPart | SentBefore>> {
    return this.tenancy.write(session, 'confirm-override', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-item' });

      const state = stateOf(loaded.records);
      if (!isOpenToWriting(state)) return refuse({ kind: 'not-now', state });
      const { findings } = new WorkedOut(loaded);
      const played = partsPlayed(loaded.records, loaded.screening);
      const decision = confirmOverride(findings, request.overrideId, tx.actor.personId, played);
      if (!decision.ok) return decision;

      const { itemId } = decision.value;
      await addSecondPerson(tx, loaded.id);
      const seconded = withPart(loaded, 'secondPersons', tx.actor.personId);
      const agreed = await overrides.addConfirmation(tx, seconded, decision.value);
      const happening = { act: 'confirm-override', before: null, after: null };
      return accept(await settleAssessment(tx, agreed, { ...happening, ...(itemId !== null && { itemId }) }));
    });
  }
}
