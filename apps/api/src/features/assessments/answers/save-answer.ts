import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { checkMayWrite } from '@countersign/domain/assessment/lifecycle';
import { saveAnswer, type WouldEmpty } from '@countersign/domain/document/answers';
import type { Stance } from '@countersign/domain/document/items';
import { accept, refuse, type Result, type SentBefore } from '@countersign/domain/kernel';
import { resolveHeld, savedItem, type SavedItem } from '../reading/held-item.js';
import { itemAgain } from '../reading/item-again.js';
import { holdItem } from '../reading/loading/held-items.repository.js';
import type { SaveRefused } from './save-refused.js';
import { withStanding } from './stale-answer.js';
import { writeAnswer } from './write-answer.js';

export interface AnswerRequest {
  readonly assessmentId: string;
  readonly itemId: string;
  readonly expectedVersion: number;
  readonly stance: Stance | null;
  readonly reason: string;
  readonly content: unknown;
  readonly emptying: readonly string[];
}

/** Saves a stance on a national item, or the answer to a local one (M2, M10). */
@Injectable()
export class SaveAnswer {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: AnswerRequest,
  ): Promise<Result<SavedItem, SaveRefused | WouldEmpty | SentBefore>> {
    return this.tenancy.write(session, 'answer-item', itemAgain(request.assessmentId), async (tx) => {
      const held = await holdItem(tx, request.assessmentId, request.itemId);
      if (!held) return refuse({ kind: 'no-such-item' });

      const writing = checkMayWrite(held.records, held.screening, tx.actor.personId);
      if (!writing.ok) return writing;
      const decision = saveAnswer(resolveHeld(held, request.itemId), request);
      if (!decision.ok) return refuse(withStanding(decision.refusal, held));
      if (decision.value.version === held.answer?.version) return accept(savedItem(held, request.itemId));

      const target = { itemId: request.itemId, tableId: held.answer?.tableId ?? null, act: 'answer-item' };
      return writeAnswer(tx, held, target, decision.value);
    });
  }
}
