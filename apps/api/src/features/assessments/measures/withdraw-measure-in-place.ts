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
import type { SavedItem } from '../reading/held-item.js';
import * as assessments from '../reading/loading/assessments.repository.js';
import { signedDocument } from '../settling/facts-from-records.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { itemAfter } from './item-after.js';
import { measureAgain } from './measure-again.js';
import * as measures from './measures.repository.js';

export interface WithdrawalRequest {
  readonly assessmentId: string;
  readonly inPlaceId: string;
  readonly reason: string;
}

/** Says that a measure is no longer in place: a gate that counted on it holds from this moment (R4). */
@Injectable()
export class WithdrawMeasureInPlace {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: WithdrawalRequest,
  ): Promise<Result<SavedItem, NoSuchItem | BadInput | SentBefore>> {
    return this.tenancy.write(session, 'withdraw-measure-in-place', measureAgain(request.assessmentId), async (tx) => {
      const loaded = await assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-item' });

      const found = loaded.beside.inPlace.find(({ id }) => id === request.inPlaceId) ?? null;
      const decision = withdrawInPlace(found, request.reason);
      if (!decision.ok) return decision;

      const { record, reason } = decision.value;
      const { itemId } = record;
      const withdrawn = await measures.addWithdrawal(tx, loaded, record, reason);
      const happening = { act: 'withdraw-measure-in-place', itemId, before: null, after: null };
      const settled = await settleAssessment(tx, withdrawn, happening);
      return accept(itemAfter(settled, itemId, (await signedDocument(tx, settled)) ?? []));
    });
  }
}
