import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { checkMayWrite } from '@countersign/domain/assessment/lifecycle';
import { refuse, type Result, type SentBefore } from '@countersign/domain/kernel';
import type { Level } from '@countersign/domain/matrix';
import { departFromLevel } from '@countersign/domain/risk';
import { resolveHeld, type SavedItem } from '../reading/held-item.js';
import { itemAgain } from '../reading/item-again.js';
import { holdItem } from '../reading/loading/held-items.repository.js';
import { pinnedMatrix } from '../reading/pinned-matrix.js';
import { answerWith } from './answer-with.js';
import type { SaveRefused } from './save-refused.js';
import { withStanding } from './stale-answer.js';
import { writeAnswer } from './write-answer.js';

export interface DepartureRequest {
  readonly assessmentId: string;
  readonly itemId: string;
  readonly expectedVersion: number;
  readonly level: Level | null;
  readonly reason: string;
}

/** Sets another residual level than the matrix gives, with a reason; it counts once a second person confirms it (R2). */
@Injectable()
export class DepartFromLevel {
  constructor(private readonly tenancy: Tenancy) {}

  run(session: ActingSession, request: DepartureRequest): Promise<Result<SavedItem, SaveRefused | SentBefore>> {
    return this.tenancy.write(session, 'depart-from-level', itemAgain(request.assessmentId), async (tx) => {
      const held = await holdItem(tx, request.assessmentId, request.itemId);
      if (!held) return refuse({ kind: 'no-such-item' });

      const writing = checkMayWrite(held.records, held.screening, tx.actor.personId);
      if (!writing.ok) return writing;
      const matrix = pinnedMatrix(held.matrixId, held.matrixVersion);
      const item = resolveHeld(held, request.itemId);
      const decision = departFromLevel(item, { ...request, by: tx.actor.personId }, matrix);
      if (!decision.ok) return refuse(withStanding(decision.refusal, held));

      const target = { itemId: request.itemId, tableId: held.answer?.tableId ?? null, act: 'depart-from-level' };
      return writeAnswer(tx, held, target, answerWith(held, decision.value));
    });
  }
}
