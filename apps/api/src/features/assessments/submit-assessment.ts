import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Tenancy, type Session } from '@countersign/database';
import {
  accept,
  refuse,
  submit,
  type Blocked,
  type Day,
  type HashMoved,
  type NotNow,
  type Result,
} from '@countersign/domain';
import { AssessmentsRepository } from './assessments.repository.js';
import type { LoadedAssessment } from './loaded-assessment.js';
import { SettleAssessment } from './settle-assessment.js';
import { SignOffRepository } from './sign-off.repository.js';
import { WorkedOut } from './work-out.js';

/** With the day that judged, and the names of the people in it, who wrote and agreed to an override. */
type BlockedInWords = Blocked & { readonly day: Day; readonly names: LoadedAssessment['people'] };
type SubmitRefusal = { readonly kind: 'no-such-assessment' } | NotNow | BlockedInWords | HashMoved;

const inWords = (refusal: NotNow | Blocked | HashMoved, { law, loaded }: WorkedOut): SubmitRefusal =>
  refusal.kind === 'blocked' ? { ...refusal, day: law.day, names: loaded.people } : refusal;

/** Hands an assessment in: seals the exact text, with what it covers, for advice and decision (S2). */
@Injectable()
export class SubmitAssessment {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly assessments: AssessmentsRepository,
    private readonly signOff: SignOffRepository,
    private readonly settle: SettleAssessment,
  ) {}

  run(
    session: Session,
    request: { readonly assessmentId: string; readonly hash: string },
  ): Promise<Result<LoadedAssessment, SubmitRefusal>> {
    return this.tenancy.write(session, 'submit-assessment', async (tx) => {
      const loaded = await this.assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-assessment' });

      const worked = new WorkedOut(loaded);
      const decision = submit(loaded.records, worked.findings, { hash: request.hash, currentHash: worked.hash });
      if (!decision.ok) return refuse(inWords(decision.refusal, worked));

      const { hash, sealed: document, coverage } = worked;
      await this.signOff.addSubmission(tx, {
        assessmentId: loaded.id,
        submissionId: randomUUID(),
        document,
        hash,
        coverage,
      });
      return accept(await this.settle.run(tx, loaded.id, { act: 'submit-assessment', before: null, after: hash }));
    });
  }
}
