import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import type { NotNow } from '@countersign/domain/assessment/lifecycle';
import { takeBack } from '@countersign/domain/assessment/sign-off';
import { accept, refuse, type BadInput, type Result, type SentBefore } from '@countersign/domain/kernel';
import { AssessmentsRepository } from '../reading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loaded-assessment.js';
import { SettleAssessment } from '../settling/settle-assessment.js';
import { SignOffRepository } from './sign-off.repository.js';
import { settledAgain } from '../settling/again.js';

type TakeBackRefusal = { readonly kind: 'no-such-assessment' } | NotNow | BadInput;

/** Takes an assessment back to writing before it is decided. What was handed in and advised stays on record (S1). */
@Injectable()
export class TakeBackAssessment {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly assessments: AssessmentsRepository,
    private readonly signOff: SignOffRepository,
    private readonly settle: SettleAssessment,
  ) {}

  run(
    session: ActingSession,
    request: { readonly assessmentId: string; readonly reason: string },
  ): Promise<Result<LoadedAssessment, TakeBackRefusal | SentBefore>> {
    return this.tenancy.write(session, 'take-back-assessment', settledAgain(this.assessments), async (tx) => {
      const loaded = await this.assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-assessment' });

      const decision = takeBack(loaded.records, request.reason);
      if (!decision.ok) return decision;

      const { submission, reason } = decision.value;
      const takenBack = { assessmentId: loaded.id, submissionId: submission.id, reason };
      await this.signOff.addTakingBack(tx, takenBack);
      const happening = { act: 'take-back-assessment', before: submission.hash, after: null };
      return accept(await this.settle.run(tx, loaded.id, happening));
    });
  }
}
