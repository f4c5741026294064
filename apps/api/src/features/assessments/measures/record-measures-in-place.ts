import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import {
  accept,
  canonicalJson,
  dayOf,
  refuse,
  type BadInput,
  type NonEmpty,
  type NoSuchItem,
  type Result,
  type SentBefore,
} from '@countersign/domain/kernel';
import { recordSeveralInPlace, type InPlaceOfItem, type NamedMeasure } from '@countersign/domain/risk';
import { sha256 } from '../../../platform/sha256.js';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { WorkedOut } from '../reading/work-out.js';
import { signedDocument } from '../settling/facts-from-records.js';
import { type Happening } from '../settling/settle-assessment.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { settledAgain } from '../settling/settled-again.js';
import * as inPlace from './measures.repository.js';

export interface SeveralInPlaceRequest {
  readonly assessmentId: string;
  readonly measures: readonly NamedMeasure[];
  readonly since: string;
  readonly evidence: string;
}

const happening = (recorded: InPlaceOfItem): Happening => {
  const after = sha256(canonicalJson({ ...recorded }));
  return { act: 'record-measure-in-place', itemId: recorded.itemId, before: null, after };
};

/** Records several measures as in place, since one day and shown by one thing: each is a record and an entry (R4). */
@Injectable()
export class RecordMeasuresInPlace {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    { assessmentId, measures, ...said }: SeveralInPlaceRequest,
  ): Promise<Result<LoadedAssessment, NoSuchItem | BadInput | SentBefore>> {
    return this.tenancy.write(session, 'record-measure-in-place', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-item' });

      const signed = (await signedDocument(tx, loaded)) ?? [];
      const readings = [...new WorkedOut(loaded).document, ...signed];
      const decision = recordSeveralInPlace(readings, measures, said, dayOf(tx.now));
      if (!decision.ok) return decision;

      const recorded = await inPlace.addInPlace(tx, loaded, ...decision.value);
      const [first, ...rest] = decision.value;
      const happenings: NonEmpty<Happening> = [happening(first), ...rest.map(happening)];
      return accept(await settleAssessment(tx, recorded, ...happenings));
    });
  }
}
