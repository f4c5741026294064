import { Injectable } from '@nestjs/common';
import { gateLaw } from '@countersign/catalogue';
import { Tenancy, type ActingSession } from '@countersign/database';
import { revokeScreening, standingScreening } from '@countersign/domain/assessment/screening';
import {
  accept,
  dayOf,
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

/** Takes the decision that no assessment is needed away, with a reason. It stays on record. */
@Injectable()
export class RevokeScreening {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: { readonly assessmentId: string; readonly reason: string },
  ): Promise<Result<LoadedAssessment, NoSuchItem | BadInput | SentBefore>> {
    return this.tenancy.write(session, 'revoke-screening', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-item' });

      const { hash } = new WorkedOut(loaded).screening;
      const standing = standingScreening(loaded.screening, hash, gateLaw, dayOf(tx.now));
      const decision = revokeScreening(standing, request.reason);
      if (!decision.ok) return decision;

      const { decision: revoked, reason } = decision.value;
      const withoutIt = await screening.addRevocation(tx, loaded, { decisionId: revoked.id, reason });
      const happening = { act: 'revoke-screening', before: revoked.certificateHash, after: null };
      return accept(await settleAssessment(tx, withoutIt, happening));
    });
  }
}
