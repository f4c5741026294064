import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { checkMayWrite, type NotNow } from '@countersign/domain/assessment/lifecycle';
import type { BarredByPart } from '@countersign/domain/authority';
import type { WouldEmpty } from '@countersign/domain/document/answers';
import { markForPublication, type MarkAttempt } from '@countersign/domain/document/publication';
import {
  accept,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type SentBefore,
} from '@countersign/domain/kernel';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { WorkedOut } from '../reading/work-out.js';
import { settledAgain } from '../settling/settled-again.js';
import { knownExemptions } from './known-exemptions.js';
import { recordMarks } from './record-marks.js';

export interface MarkRequest extends MarkAttempt {
  readonly assessmentId: string;
  readonly itemIds: readonly string[];
  readonly emptying: readonly string[];
}

/** Says of items whether they may be published, or by which exemption not (law 22). */
@Injectable()
export class MarkForPublication {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    { assessmentId, itemIds, emptying, ...attempt }: MarkRequest,
  ): Promise<Result<LoadedAssessment, NoSuchItem | NotNow | BarredByPart | BadInput | WouldEmpty | SentBefore>> {
    return this.tenancy.write(session, 'mark-for-publication', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-item' });

      const writing = checkMayWrite(loaded.records, loaded.screening, tx.actor.personId);
      if (!writing.ok) return writing;
      const items = new Map(new WorkedOut(loaded).document.map((item) => [item.id, item]));
      const wanted = [...new Set(itemIds)].map((id) => items.get(id) ?? null);
      const decision = markForPublication(wanted, attempt, knownExemptions, emptying);
      if (!decision.ok) return decision;

      return accept(await recordMarks(tx, 'mark-for-publication', loaded, decision.value));
    });
  }
}
