import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { checkMayWrite } from '@countersign/domain/assessment/lifecycle';
import { bringBackAnswer, bringBackRow } from '@countersign/domain/document/answers';
import { accept, refuse, type Result, type SentBefore } from '@countersign/domain/kernel';
import { resolveHeld, savedItem, type SavedItem } from '../reading/held-item.js';
import { itemAgain } from '../reading/item-again.js';
import { holdItem } from '../reading/loading/held-items.repository.js';
import * as histories from '../reading/loading/item-history.repository.js';
import type { SaveRefused } from './save-refused.js';
import { withStanding } from './stale-answer.js';
import { writeAnswer } from './write-answer.js';

export interface BringingBackRequest {
  readonly assessmentId: string;
  readonly itemId: string;
  readonly version: number;
  readonly expectedVersion: number;
}

/** Lets an earlier answer of an item stand again, or a row that was removed, under the id that it had (law 12). */
@Injectable()
export class BringBack {
  constructor(private readonly tenancy: Tenancy) {}

  run(session: ActingSession, request: BringingBackRequest): Promise<Result<SavedItem, SaveRefused | SentBefore>> {
    const { assessmentId, itemId } = request;
    return this.tenancy.write(session, 'answer-item', itemAgain(assessmentId), async (tx) => {
      const kept = await histories.find(tx, assessmentId, itemId, request.version);
      const [earlier] = kept?.earlier ?? [];
      if (!kept || !earlier) return refuse({ kind: 'no-such-item' });
      const held = await holdItem(tx, assessmentId, itemId, kept.removed ? kept.tableId : null);
      if (!held) return refuse({ kind: 'no-such-item' });

      const by = tx.actor.personId;
      const writing = checkMayWrite(held.records, held.screening, by);
      if (!writing.ok) return writing;
      const { expectedVersion } = request;
      const decision = kept.removed
        ? bringBackRow(resolveHeld(held, kept.tableId ?? ''), held.rowsNow, kept, earlier, { expectedVersion, by })
        : bringBackAnswer(resolveHeld(held, itemId), earlier, { expectedVersion, by });
      if (!decision.ok) return refuse(withStanding(decision.refusal, held));
      if (decision.value.version === held.answer?.version) return accept(savedItem(held, itemId));

      const target = { itemId, tableId: kept.tableId, act: 'bring-back', wasRemoved: kept.removed };
      return writeAnswer(tx, held, target, decision.value);
    });
  }
}
