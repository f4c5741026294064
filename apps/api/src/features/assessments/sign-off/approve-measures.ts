import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import type { HashMoved, NotNow } from '@countersign/domain/assessment/lifecycle';
import { approveMeasures } from '@countersign/domain/assessment/sign-off';
import type { BarredByPart, Untrained } from '@countersign/domain/authority';
import { accept, refuse, type Result, type SentBefore } from '@countersign/domain/kernel';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { WorkedOut } from '../reading/work-out.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { settledAgain } from '../settling/settled-again.js';
import { inWords, type BlockedInWords } from './blocked-in-words.js';
import * as signOff from './sign-off.repository.js';

type ApprovalRefusal =
  { readonly kind: 'no-such-assessment' } | NotNow | BarredByPart | HashMoved | BlockedInWords | Untrained;

/** The information asset owner's approval of the measures as they were handed in (S5). */
@Injectable()
export class ApproveMeasures {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: { readonly assessmentId: string; readonly hash: string },
  ): Promise<Result<LoadedAssessment, ApprovalRefusal | SentBefore>> {
    return this.tenancy.sign(session, 'approve-measures', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-assessment' });

      const worked = new WorkedOut(loaded);
      const attempt = { hash: request.hash, by: tx.actor.personId };
      const decision = approveMeasures(loaded.records, loaded.screening, worked.findings, attempt);
      if (!decision.ok) return refuse(inWords(decision.refusal, worked));

      const approval = { submissionId: decision.value.submission.id, hash: request.hash };
      const approved = await signOff.addApproval(tx, loaded, approval);
      const happening = { act: 'approve-measures', before: null, after: request.hash };
      return accept(await settleAssessment(tx, approved, happening));
    });
  }
}
