import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { checkMayWrite } from '@countersign/domain/assessment/lifecycle';
import { addRow, saveRow, type WouldEmpty } from '@countersign/domain/document/answers';
import { accept, refuse, type Result, type SentBefore } from '@countersign/domain/kernel';
import { resolveHeld, savedItem, type SavedItem } from '../reading/held-item.js';
import { itemAgain } from '../reading/item-again.js';
import { holdItem } from '../reading/loading/held-items.repository.js';
import type { SaveRefused } from './save-refused.js';
import { withStanding } from './stale-answer.js';
import { writeAnswer } from './write-answer.js';

export interface RowRequest {
  readonly assessmentId: string;
  readonly tableId: string;
  readonly rowId: string | null;
  readonly expectedVersion: number;
  readonly content: unknown;
  readonly emptying: readonly string[];
}

/** Adds a row to a local table, such as an activity or a risk of the force's own, or saves one (D1, R1). */
@Injectable()
export class SaveRow {
  constructor(private readonly tenancy: Tenancy) {}

  run(session: ActingSession, request: RowRequest): Promise<Result<SavedItem, SaveRefused | WouldEmpty | SentBefore>> {
    return this.tenancy.write(session, 'answer-item', itemAgain(request.assessmentId), async (tx) => {
      const itemId = request.rowId ?? `${request.tableId}/${randomUUID()}`;
      const held = await holdItem(tx, request.assessmentId, itemId, request.tableId);
      if (!held) return refuse({ kind: 'no-such-item' });

      const writing = checkMayWrite(held.records, held.screening, tx.actor.personId);
      if (!writing.ok) return writing;
      const decision =
        request.rowId === null
          ? addRow(resolveHeld(held, request.tableId), held.rowsNow, request.content)
          : saveRow(resolveHeld(held, itemId), request);
      if (!decision.ok) return refuse(withStanding(decision.refusal, held));
      if (decision.value.version === held.answer?.version) return accept(savedItem(held, itemId));

      const target = { itemId, tableId: request.tableId, act: request.rowId === null ? 'add-row' : 'save-row' };
      return writeAnswer(tx, held, target, decision.value);
    });
  }
}
