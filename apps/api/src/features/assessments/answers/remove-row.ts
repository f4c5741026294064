import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { checkMayWrite } from '@countersign/domain/assessment/lifecycle';
import { removeRow, type ReferredTo } from '@countersign/domain/document/answers';
import { accept, refuse, type BadInput, type Result, type SentBefore } from '@countersign/domain/kernel';
import { AssessmentsRepository } from '../reading/assessments.repository.js';
import type { SaveRefused } from './save-answer.js';
import { staleAnswer, withStanding } from '../reading/stale-answer.js';
import { resolveHeld } from './write-answer.js';
import { removedAgain } from '../settling/again.js';

export interface RemovalRequest {
  readonly assessmentId: string;
  readonly rowId: string;
  readonly expectedVersion: number;
  readonly confirmed: boolean;
}

/** Takes a row out of its table. Its text is kept with the assessment, in the tray of what was removed (law 12). */
@Injectable()
export class RemoveRow {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly assessments: AssessmentsRepository,
  ) {}

  run(
    session: ActingSession,
    request: RemovalRequest,
  ): Promise<Result<{ readonly assessmentId: string }, Exclude<SaveRefused, BadInput> | ReferredTo | SentBefore>> {
    return this.tenancy.write(session, 'answer-item', removedAgain(request.assessmentId), async (tx) => {
      const held = await this.assessments.holdItem(tx, request.assessmentId, request.rowId);
      if (!held) return refuse({ kind: 'no-such-item' });

      const writing = checkMayWrite(held.records, held.screening, tx.actor.personId);
      if (!writing.ok) return writing;
      const row = resolveHeld(held, request.rowId);
      const decision = removeRow(row, request, await this.assessments.referrers(tx, held.id, request.rowId));
      if (!decision.ok) return refuse(withStanding(decision.refusal, held));

      const asRead = { itemId: request.rowId, version: request.expectedVersion };
      const removed = await this.assessments.removeRow(tx, held.id, asRead);
      if (!removed) return refuse(staleAnswer(held));
      await tx.ledger([
        {
          act: 'remove-row',
          subjectKind: 'assessment-item',
          subjectId: `${held.id}/${request.rowId}`,
          by: tx.actor.personId,
          at: tx.now,
          before: held.contentHash,
          after: null,
        },
      ]);
      return accept({ assessmentId: held.id });
    });
  }
}
