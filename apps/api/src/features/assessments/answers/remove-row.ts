import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession, type TenantTx } from '@countersign/database';
import { checkMayWrite } from '@countersign/domain/assessment/lifecycle';
import { removeRow, type ReferredTo } from '@countersign/domain/document/answers';
import { accept, refuse, type BadInput, type Result, type SentBefore } from '@countersign/domain/kernel';
import { resolveHeld } from '../reading/held-item.js';
import { holdItem, referrers, standingItem } from '../reading/loading/held-items.repository.js';
import { removeRows } from './answers.repository.js';
import type { SaveRefused } from './save-refused.js';
import { overtaken, withStanding } from './stale-answer.js';

export interface RemovalRequest {
  readonly assessmentId: string;
  readonly rowId: string;
  readonly expectedVersion: number;
  readonly confirmed: boolean;
}

/** Takes a row out of its table. Its text is kept with the assessment, in the tray of what was removed (law 12). */
@Injectable()
export class RemoveRow {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: RemovalRequest,
  ): Promise<Result<{ readonly assessmentId: string }, Exclude<SaveRefused, BadInput> | ReferredTo | SentBefore>> {
    return this.tenancy.write(session, 'answer-item', removedAgain(request.assessmentId), async (tx) => {
      const held = await holdItem(tx, request.assessmentId, request.rowId);
      if (!held) return refuse({ kind: 'no-such-item' });

      const writing = checkMayWrite(held.records, held.screening, tx.actor.personId);
      if (!writing.ok) return writing;
      const row = resolveHeld(held, request.rowId);
      const decision = removeRow(row, request, await referrers(tx, held.id, request.rowId));
      if (!decision.ok) return refuse(withStanding(decision.refusal, held));

      const asRead = { itemId: request.rowId, version: request.expectedVersion };
      const removed = await removeRows(tx, held.id, asRead);
      if (removed === 0) return refuse(overtaken(await standingItem(tx, held.id, request.rowId, null)));
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

/** A row that was removed stays so for whoever removed it, whoever has brought it back since. */
const removedAgain = (assessmentId: string) => ({
  made: () => assessmentId,
  read: async (_: TenantTx, made: string): Promise<Result<{ readonly assessmentId: string }, never>> =>
    accept({ assessmentId: made }),
});
