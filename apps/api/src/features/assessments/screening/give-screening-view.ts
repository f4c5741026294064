import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { partsPlayed, type HashMoved } from '@countersign/domain/assessment/lifecycle';
import { giveScreeningView } from '@countersign/domain/assessment/screening';
import type { BarredByPart, Untrained } from '@countersign/domain/authority';
import {
  accept,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type SentBefore,
} from '@countersign/domain/kernel';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { WorkedOut } from '../reading/work-out.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { settledAgain } from '../settling/settled-again.js';
import * as screening from './screening.repository.js';

export interface ViewRequest {
  readonly assessmentId: string;
  readonly hash: string;
  /** Null where nothing is chosen. */
  readonly needed: boolean | null;
  readonly reason: string;
}

/** The data protection officer's view of whether an assessment is needed, on the exact screening that was read (T8). */
@Injectable()
export class GiveScreeningView {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: ViewRequest,
  ): Promise<Result<LoadedAssessment, NoSuchItem | HashMoved | BarredByPart | BadInput | Untrained | SentBefore>> {
    return this.tenancy.sign(session, 'view-screening', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-item' });

      const attempt = { ...request, by: tx.actor.personId };
      const played = partsPlayed(loaded.records, loaded.screening);
      const decision = giveScreeningView(new WorkedOut(loaded).screening, attempt, played);
      if (!decision.ok) return decision;

      const view = { viewId: randomUUID(), hash: request.hash, ...decision.value };
      const viewed = await screening.addView(tx, loaded, view);
      const happening = { act: 'view-screening', before: null, after: request.hash };
      return accept(await settleAssessment(tx, viewed, happening));
    });
  }
}
