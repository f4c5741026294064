import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { gateLaw, labels } from '@countersign/catalogue';
import { Tenancy, type ActingSession } from '@countersign/database';
import type { HashMoved, NotNow } from '@countersign/domain/assessment/lifecycle';
import { certificateText, decideAssessment, type DecisionAttempt } from '@countersign/domain/assessment/sign-off';
import { nameOnPaper, type BarredByPart, type Untrained } from '@countersign/domain/authority';
import {
  accept,
  dayOf,
  refuse,
  type BadInput,
  type Result,
  type StepUpNeeded,
  type SentBefore,
} from '@countersign/domain/kernel';
import { steppedUpAt } from '../../../platform/auth/signed-in.js';
import { sha256 } from '../../../platform/sha256.js';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { WorkedOut } from '../reading/work-out.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { settledAgain } from '../settling/settled-again.js';
import { inWords, type BlockedInWords } from './blocked-in-words.js';
import { departuresInWords } from './departures-in-words.js';
import * as signOff from './sign-off.repository.js';

export interface DecisionRequest extends Omit<DecisionAttempt, 'by' | 'signedInSecondsAgo'> {
  readonly assessmentId: string;
}

type DecisionRefusal =
  | { readonly kind: 'no-such-assessment' }
  | NotNow
  | BarredByPart
  | HashMoved
  | BlockedInWords
  | BadInput
  | StepUpNeeded
  | Untrained;

/** The senior information risk owner's decision, bound to the hash of what was shown, with its certificate (S6, S8). */
@Injectable()
export class DecideAssessment {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: DecisionRequest,
  ): Promise<Result<LoadedAssessment, DecisionRefusal | SentBefore>> {
    return this.tenancy.signAfresh(session, 'decide-assessment', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-assessment' });

      const worked = new WorkedOut(loaded);
      const { findings, highestResidual: residual } = worked;
      const signedIn = steppedUpAt(session, tx.now);
      const signer = { by: tx.actor.personId, signedInSecondsAgo: signedIn.secondsAgo };
      const attempt = { ...request, ...signer };
      const on = { today: dayOf(tx.now), longest: gateLaw.longest };
      const decision = decideAssessment(loaded.records, loaded.screening, { residual, findings }, attempt, on);
      if (!decision.ok) return refuse(inWords(decision.refusal, worked));

      const { round, ...decided } = decision.value;
      const judgedOn = worked.law.day;
      const certificate = certificateText({
        ...request,
        ...decided,
        judgedOn,
        departures: departuresInWords(worked.document, worked.matrix),
        controller: nameOnPaper(loaded.controller),
        title: loaded.title,
        serviceId: loaded.serviceId,
        templateTitle: loaded.release.title,
        releaseNumber: loaded.release.number,
        releaseHash: loaded.release.hash,
        points: round.advice.points,
        remark: round.advice.remark,
        residual: residual ?? 'not scored',
        signatory: tx.actor.personName,
        signatoryId: tx.actor.personId,
        signedInAt: signedIn.at,
        at: tx.now,
        names: {
          service: loaded.service.name,
          kind: labels.decisionKind[decided.kind],
          residual: residual === null ? '' : labels.level[residual],
        },
      });
      const certificateHash = sha256(certificate);
      const signed = await signOff.addDecision(tx, loaded, {
        ...decided,
        hash: request.hash,
        judgedOn,
        decisionId: randomUUID(),
        submissionId: round.submission.id,
        certificate,
        certificateHash,
        signedInAt: signedIn.at,
      });
      const happening = { act: 'decide-assessment', before: request.hash, after: certificateHash };
      return accept(await settleAssessment(tx, signed, happening));
    });
  }
}
