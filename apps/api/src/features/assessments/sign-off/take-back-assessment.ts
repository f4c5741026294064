import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import type { NotNow } from '@countersign/domain/assessment/lifecycle';
import { takeBack } from '@countersign/domain/assessment/sign-off';
import { accept, refuse, type BadInput, type Result, type SentBefore } from '@countersign/domain/kernel';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { settledAgain } from '../settling/settled-again.js';
import * as signOff from './sign-off.repository.js';

type TakeBackRefusal = { readonly kind: 'no-such-assessment' } | NotNow | BadInput;

/** Takes an assessment back to writing before it is decided. What was handed in and advised stays on record (S1). */
@Injectable()
export class TakeBackAssessment {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: { readonly assessmentId: string; readonly reason: string },
  ): Promise<Result<LoadedAssessment, TakeBackRefusal | SentBefore>> {
    return this.tenancy.write(session, 'take-back-assessment', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-assessment' });

      const decision = takeBack(loaded.records, request.reason);
      if (!decision.ok) return decision;

      const { submission, reason } = decision.value;
      const takenBack = await signOff.addTakingBack(tx, loaded, { submissionId: submission.id, reason });
      const happening = { act: 'take-back-assessment', before: submission.hash, after: null };
      return accept(await settleAssessment(tx, takenBack, happening));
    });
  }
}
