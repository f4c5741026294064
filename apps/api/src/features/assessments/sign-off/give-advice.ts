import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import type { HashMoved, NotNow } from '@countersign/domain/assessment/lifecycle';
import { sealAdvice, type AdviceAttempt } from '@countersign/domain/assessment/sign-off';
import type { BarredByPart, Untrained } from '@countersign/domain/authority';
import { accept, refuse, type BadInput, type Result, type SentBefore } from '@countersign/domain/kernel';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { WorkedOut } from '../reading/work-out.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { settledAgain } from '../settling/settled-again.js';
import { inWords, type BlockedInWords } from './blocked-in-words.js';
import * as signOff from './sign-off.repository.js';

type AdviceRefusal =
  { readonly kind: 'no-such-assessment' } | NotNow | BarredByPart | HashMoved | BlockedInWords | BadInput | Untrained;

/** Seals the data protection officer's advice, point by point, on the exact text that was handed in (S3). */
@Injectable()
export class GiveAdvice {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: Omit<AdviceAttempt, 'by'> & { readonly assessmentId: string },
  ): Promise<Result<LoadedAssessment, AdviceRefusal | SentBefore>> {
    return this.tenancy.sign(session, 'give-advice', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-assessment' });

      const worked = new WorkedOut(loaded);
      const attempt = { ...request, by: tx.actor.personId };
      const decision = sealAdvice(loaded.records, loaded.screening, worked.findings, attempt);
      if (!decision.ok) return refuse(inWords(decision.refusal, worked));

      const { round, points, remark, canProceed } = decision.value;
      const advised = await signOff.addAdvice(tx, loaded, {
        submissionId: round.submission.id,
        hash: request.hash,
        points: points.map((text) => ({ id: randomUUID(), text })),
        remark,
        canProceed,
      });
      const happening = { act: 'give-advice', before: null, after: request.hash };
      return accept(await settleAssessment(tx, advised, happening));
    });
  }
}
