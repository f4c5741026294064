import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import {
  accept,
  canonicalJson,
  dayOf,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type SentBefore,
} from '@countersign/domain/kernel';
import { recordInPlace, type InPlaceTyped } from '@countersign/domain/risk';
import { sha256 } from '../../../platform/sha256.js';
import type { SavedItem } from '../reading/held-item.js';
import * as assessments from '../reading/loading/assessments.repository.js';
import { WorkedOut } from '../reading/work-out.js';
import { signedDocument } from '../settling/facts-from-records.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { itemAfter } from './item-after.js';
import { measureAgain } from './measure-again.js';
import * as measures from './measures.repository.js';

export interface InPlaceRequest extends InPlaceTyped {
  readonly assessmentId: string;
  readonly itemId: string;
}

/** Records that a measure is in place, in its exact words: from this moment the gate counts on it (R4). */
@Injectable()
export class RecordMeasureInPlace {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    { assessmentId, itemId, ...said }: InPlaceRequest,
  ): Promise<Result<SavedItem, NoSuchItem | BadInput | SentBefore>> {
    return this.tenancy.write(session, 'record-measure-in-place', measureAgain(assessmentId), async (tx) => {
      const loaded = await assessments.lock(tx, assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-item' });

      const signed = (await signedDocument(tx, loaded)) ?? [];
      const readings = [...new WorkedOut(loaded).document, ...signed].filter(({ id }) => id === itemId);
      const decision = recordInPlace(readings, said, dayOf(tx.now));
      if (!decision.ok) return decision;

      const record = { itemId, ...decision.value };
      const recorded = await measures.addInPlace(tx, loaded, record);
      const after = sha256(canonicalJson(record));
      const happening = { act: 'record-measure-in-place', itemId, before: null, after };
      return accept(itemAfter(await settleAssessment(tx, recorded, happening), itemId, readings));
    });
  }
}
