import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { standingDecision, stateOf, type NotNow } from '@countersign/domain/assessment/lifecycle';
import { revokeDecision } from '@countersign/domain/assessment/sign-off';
import { accept, refuse, type BadInput, type Result, type SentBefore } from '@countersign/domain/kernel';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { settledAgain } from '../settling/settled-again.js';
import * as signOff from './sign-off.repository.js';

type RevokeRefusal = { readonly kind: 'no-such-assessment' } | NotNow | BadInput;

/** Takes the standing signature away, with a reason. Every gate that stood on it holds from this moment (S11). */
@Injectable()
export class RevokeSignature {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: { readonly assessmentId: string; readonly reason: string },
  ): Promise<Result<LoadedAssessment, RevokeRefusal | SentBefore>> {
    return this.tenancy.write(session, 'revoke-signature', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-assessment' });

      const standing = standingDecision(loaded.records);
      const decision = revokeDecision(standing, request.reason, stateOf(loaded.records));
      if (!decision.ok) return decision;

      const { decisionId, reason } = decision.value;
      const revoked = await signOff.addRevocation(tx, loaded, { decisionId, reason });
      const happening = { act: 'revoke-signature', before: standing?.hash ?? null, after: null };
      return accept(await settleAssessment(tx, revoked, happening));
    });
  }
}
