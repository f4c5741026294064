import { randomUUID } from 'node:crypto';
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
import { recordInPlace, type InPlaceSaid } from '@countersign/domain/risk';
import { sha256 } from '../../../platform/sha256.js';
import { AssessmentsRepository } from '../reading/assessments.repository.js';
import { signedDocument } from '../settling/facts-from-records.js';
import { MeasuresRepository } from './measures.repository.js';
import { itemAfter } from '../answers/item-after.js';
import { SettleAssessment } from '../settling/settle-assessment.js';
import { SignOffRepository } from '../sign-off/sign-off.repository.js';
import { WorkedOut } from '../reading/work-out.js';
import type { SavedItem } from '../answers/write-answer.js';
import { measureAgain } from '../settling/again.js';

export interface InPlaceRequest extends InPlaceSaid {
  readonly assessmentId: string;
  readonly itemId: string;
}

/** Records that a measure is in place, in its exact words: from this moment the gate counts on it (R4). */
@Injectable()
export class RecordMeasureInPlace {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly assessments: AssessmentsRepository,
    private readonly signOff: SignOffRepository,
    private readonly measures: MeasuresRepository,
    private readonly settle: SettleAssessment,
  ) {}

  run(
    session: ActingSession,
    { assessmentId, itemId, ...said }: InPlaceRequest,
  ): Promise<Result<SavedItem, NoSuchItem | BadInput | SentBefore>> {
    return this.tenancy.write(
      session,
      'record-measure-in-place',
      measureAgain(this.assessments, this.signOff, assessmentId),
      async (tx) => {
        const loaded = await this.assessments.lock(tx, assessmentId);
        if (!loaded) return refuse({ kind: 'no-such-item' });

        const signed = (await signedDocument(tx, this.signOff, loaded)) ?? [];
        const readings = [...new WorkedOut(loaded).document, ...signed].filter(({ id }) => id === itemId);
        const decision = recordInPlace(readings, said, dayOf(tx.now));
        if (!decision.ok) return decision;

        const record = { assessmentId: loaded.id, inPlaceId: randomUUID(), itemId, ...decision.value };
        await this.measures.addInPlace(tx, record);
        const after = sha256(canonicalJson({ itemId, ...decision.value }));
        const happening = { act: 'record-measure-in-place', itemId, before: null, after };
        return accept(itemAfter(await this.settle.run(tx, loaded.id, happening), itemId, readings));
      },
    );
  }
}
