import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import type { HashMoved, NotNow } from '@countersign/domain/assessment/lifecycle';
import { handIn } from '@countersign/domain/assessment/sign-off';
import { accept, refuse, type Result, type SentBefore } from '@countersign/domain/kernel';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { WorkedOut } from '../reading/work-out.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { settledAgain } from '../settling/settled-again.js';
import { inWords, type BlockedInWords } from './blocked-in-words.js';
import * as signOff from './sign-off.repository.js';

type SubmitRefusal = { readonly kind: 'no-such-assessment' } | NotNow | BlockedInWords | HashMoved;

/** Hands an assessment in: seals the exact text for advice and decision (S2). */
@Injectable()
export class SubmitAssessment {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: { readonly assessmentId: string; readonly hash: string },
  ): Promise<Result<LoadedAssessment, SubmitRefusal | SentBefore>> {
    return this.tenancy.write(session, 'submit-assessment', settledAgain, async (tx) => {
      await tx.takeTurnWith('releases', 'acts');
      const loaded = await assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-assessment' });

      const worked = new WorkedOut(loaded);
      const decision = handIn(loaded.records, worked.findings, { hash: request.hash, currentHash: worked.hash });
      if (!decision.ok) return refuse(inWords(decision.refusal, worked));

      const { hash, sealed: document } = worked;
      const handedIn = await signOff.addSubmission(tx, loaded, { submissionId: randomUUID(), document, hash });
      return accept(await settleAssessment(tx, handedIn, { act: 'submit-assessment', before: null, after: hash }));
    });
  }
}
