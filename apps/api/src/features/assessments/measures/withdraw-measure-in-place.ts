import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import {
  accept,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type SentBefore,
} from '@countersign/domain/kernel';
import { withdrawInPlace } from '@countersign/domain/risk';
import { AssessmentsRepository } from '../reading/assessments.repository.js';
import { signedDocument } from '../settling/facts-from-records.js';
import { itemAfter } from '../answers/item-after.js';
import { MeasuresRepository } from './measures.repository.js';
import { SettleAssessment } from '../settling/settle-assessment.js';
import { SignOffRepository } from '../sign-off/sign-off.repository.js';
import type { SavedItem } from '../answers/write-answer.js';
import { measureAgain } from '../settling/again.js';

export interface WithdrawalRequest {
  readonly assessmentId: string;
  readonly inPlaceId: string;
  readonly reason: string;
}

/** Says that a measure is no longer in place: a gate that counted on it holds from this moment (R4). */
@Injectable()
export class WithdrawMeasureInPlace {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly assessments: AssessmentsRepository,
    private readonly signOff: SignOffRepository,
    private readonly measures: MeasuresRepository,
    private readonly settle: SettleAssessment,
  ) {}

  run(
    session: ActingSession,
    request: WithdrawalRequest,
  ): Promise<Result<SavedItem, NoSuchItem | BadInput | SentBefore>> {
    return this.tenancy.write(
      session,
      'withdraw-measure-in-place',
      measureAgain(this.assessments, this.signOff, request.assessmentId),
      async (tx) => {
        const loaded = await this.assessments.lock(tx, request.assessmentId);
        if (!loaded) return refuse({ kind: 'no-such-item' });

        const found = loaded.beside.inPlace.find(({ id }) => id === request.inPlaceId) ?? null;
        const decision = withdrawInPlace(found, request.reason);
        if (!decision.ok) return decision;

        const { record, reason } = decision.value;
        const { id: inPlaceId, itemId } = record;
        await this.measures.addWithdrawal(tx, { assessmentId: loaded.id, inPlaceId, reason });
        const happening = { act: 'withdraw-measure-in-place', itemId, before: null, after: null };
        const settled = await this.settle.run(tx, loaded.id, happening);
        return accept(itemAfter(settled, itemId, (await signedDocument(tx, this.signOff, settled)) ?? []));
      },
    );
  }
}
