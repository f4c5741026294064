import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { gateLaw } from '@countersign/catalogue';
import { Tenancy, type ActingSession } from '@countersign/database';
import { nameOnPaper, type Untrained } from '@countersign/domain/authority';
import type { StageKind } from '@countersign/domain/document/kinds';
import {
  leftOpen,
  openingCertificate,
  openStage,
  reviewedUntil,
  type AlreadyOpen,
  type GateHeld,
} from '@countersign/domain/gates';
import {
  accept,
  dayOf,
  refuse,
  type BadInput,
  type Result,
  type StepUpNeeded,
  type SentBefore,
} from '@countersign/domain/kernel';
import { steppedUpAt } from '../../platform/auth/signed-in.js';
import { sha256 } from '../../platform/sha256.js';
import { OrganisationsRepository } from '../organisations/index.js';
import { PositionsRepository } from '../positions/index.js';
import { ServicesRepository } from '../services/index.js';
import { gateState, type GateState } from './gate-state.js';
import { refusedByTitle } from './risks-by-title.js';
import { RollOutsRepository } from './roll-outs.repository.js';
import { SettleRollOut } from './settle-roll-out.js';
import { gateAgain } from './gate-again.js';
import { namesOfOpening } from './names-of-opening.js';

export interface OpeningRequest {
  readonly serviceId: string;
  readonly stage: StageKind;
  readonly requestId: string;
  readonly until: string;
}

/** Why an opening that counts for nothing any more is closed when the stage is opened again. */
const followed = 'Followed by another opening of this stage.';

type OpenRefusal = { readonly kind: 'no-such-request' } | GateHeld | AlreadyOpen | BadInput | StepUpNeeded | Untrained;

/** Opens a stage: a signed act of this controller, refused while one condition is outstanding (G3). */
@Injectable()
export class OpenStage {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly rollOuts: RollOutsRepository,
    private readonly positions: PositionsRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly services: ServicesRepository,
    private readonly settle: SettleRollOut,
  ) {}

  run(session: ActingSession, asked: OpeningRequest): Promise<Result<GateState, OpenRefusal | SentBefore>> {
    return this.tenancy.signAfresh(
      session,
      'open-stage',
      gateAgain(this.rollOuts, this.positions, asked.serviceId),
      async (tx) => {
        const { serviceId, stage } = asked;
        const position = await this.positions.lock(tx, serviceId);
        const request = position.requests.findLast((one) => one.stage === stage);
        if (request?.requestId !== asked.requestId) return refuse({ kind: 'no-such-request' });

        const gate = gateState(serviceId, stage, position, await this.rollOuts.find(tx, serviceId), tx.now);
        const signedIn = steppedUpAt(session, tx.now);
        const attempt = { until: asked.until, signedInSecondsAgo: signedIn.secondsAgo };
        const { longest } = gateLaw;
        const signature = stage === 'sandbox' ? null : (position.assessment?.signature ?? null);
        const bounds = { longest, reviewedUntil: signature && reviewedUntil(signature, longest) };
        const decision = openStage(gate.verdict, attempt, dayOf(tx.now), bounds);
        if (!decision.ok) return refuse(refusedByTitle(decision.refusal, gate.riskTitles));

        const { until } = decision.value;
        const signed = signature && (await this.rollOuts.signedUnder(tx, signature.hash));
        const certificate = openingCertificate({
          controller: nameOnPaper(await this.organisations.own(tx)),
          serviceId,
          request,
          covered: gate.offer?.activities ?? [],
          names: namesOfOpening(await this.services.find(tx, serviceId), request, signed),
          assessmentHash: signature?.hash ?? 'none: synthetic data only',
          until,
          signatory: tx.actor.personName,
          signatoryId: tx.actor.personId,
          at: tx.now,
        });
        const opening = {
          openingId: randomUUID(),
          requestId: request.requestId,
          serviceId,
          stage,
          untilDay: until,
          facts: position,
          certificate,
          certificateHash: sha256(certificate),
          signedInAt: signedIn.at,
        };
        const ended = leftOpen(position, stage).map(({ openingId }) => openingId);
        const closings = ended.map((openingId) => ({ openingId, reason: followed }));
        await this.rollOuts.addClosings(tx, closings);
        await this.rollOuts.addOpening(tx, opening);
        const close = (subjectId: string) => ({ act: 'close-stage', subjectId, before: null, after: null });
        const open = {
          act: 'open-stage',
          subjectId: opening.openingId,
          before: null,
          after: opening.certificateHash,
        };
        return accept(await this.settle.run(tx, asked, [...ended.map(close), open]));
      },
    );
  }
}
