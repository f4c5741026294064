import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { gateLaw } from '@countersign/catalogue';
import { Tenancy, type ActingSession } from '@countersign/database';
import { partsPlayed, type HashMoved } from '@countersign/domain/assessment/lifecycle';
import { decideNoAssessment, screeningCertificate } from '@countersign/domain/assessment/screening';
import { nameOnPaper, type BarredByPart, type Untrained } from '@countersign/domain/authority';
import {
  accept,
  dayOf,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type StepUpNeeded,
  type SentBefore,
} from '@countersign/domain/kernel';
import { steppedUpAt } from '../../../platform/auth/signed-in.js';
import { nobodyOnRecord } from '../../../platform/graphql/person.js';
import { sha256 } from '../../../platform/sha256.js';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { WorkedOut } from '../reading/work-out.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { settledAgain } from '../settling/settled-again.js';
import * as screening from './screening.repository.js';

export interface ScreeningRequest {
  readonly assessmentId: string;
  readonly hash: string;
  readonly reviewBy: string;
}

type ScreeningRefused = NoSuchItem | HashMoved | BarredByPart | BadInput | StepUpNeeded | Untrained;

/** The signed, dated and reviewable decision that no assessment is needed, with its certificate (T8). */
@Injectable()
export class DecideScreening {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: ScreeningRequest,
  ): Promise<Result<LoadedAssessment, ScreeningRefused | SentBefore>> {
    return this.tenancy.signAfresh(session, 'decide-screening', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-item' });

      const signedIn = steppedUpAt(session, tx.now);
      const attempt = { ...request, by: tx.actor.personId, signedInSecondsAgo: signedIn.secondsAgo };
      const decision = decideNoAssessment(
        new WorkedOut(loaded).screening,
        loaded.screening,
        attempt,
        partsPlayed(loaded.records, loaded.screening),
        { ...gateLaw, today: dayOf(tx.now) },
      );
      if (!decision.ok) return decision;

      const { view, reviewBy } = decision.value;
      const certificate = screeningCertificate({
        controller: nameOnPaper(loaded.controller),
        title: loaded.title,
        releaseNumber: loaded.release.number,
        releaseHash: loaded.release.hash,
        hash: request.hash,
        view: { by: loaded.people[view.by] ?? nobodyOnRecord, reason: view.reason },
        reviewBy,
        signatory: tx.actor.personName,
        signatoryId: tx.actor.personId,
        signedInAt: signedIn.at,
        at: tx.now,
      });
      const certificateHash = sha256(certificate);
      const signed = { decisionId: randomUUID(), hash: request.hash, reviewBy, certificate, certificateHash };
      const decided = await screening.addDecision(tx, loaded, { ...signed, signedInAt: signedIn.at });
      const happening = { act: 'decide-screening', before: request.hash, after: certificateHash };
      return accept(await settleAssessment(tx, decided, happening));
    });
  }
}
