import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import type { HashMoved, NotNow, SendsBackAs } from '@countersign/domain/assessment/lifecycle';
import { sendBack } from '@countersign/domain/assessment/sign-off';
import type { BarredByPart } from '@countersign/domain/authority';
import { accept, refuse, type BadInput, type Result, type SentBefore } from '@countersign/domain/kernel';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { settledAgain } from '../settling/settled-again.js';
import * as signOff from './sign-off.repository.js';

export interface SendingBackRequest {
  readonly assessmentId: string;
  readonly hash: string;
  readonly reason: string;
}

type Refused = { readonly kind: 'no-such-assessment' } | NotNow | BarredByPart | HashMoved | BadInput | SentBefore;

/** By which act each part sends a document back. */
const acts = { adviser: 'send-back-assessment', 'approver-of-measures': 'decline-measures' } as const;

/** Sends what was handed in back to writing, with reasons: it stops the decision, and stays on record (S3, S5). */
@Injectable()
export class SendBack {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    part: SendsBackAs,
    request: SendingBackRequest,
  ): Promise<Result<LoadedAssessment, Refused>> {
    const act = acts[part];
    return this.tenancy.write(session, act, settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-assessment' });

      const attempt = { ...request, part, by: tx.actor.personId };
      const decision = sendBack(loaded.records, loaded.screening, attempt);
      if (!decision.ok) return decision;

      const { round, reason } = decision.value;
      const { id: submissionId, hash } = round.submission;
      const sentBack = await signOff.addSendingBack(tx, loaded, { submissionId, hash, part, reason });
      return accept(await settleAssessment(tx, sentBack, { act, before: hash, after: null }));
    });
  }
}
