import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { isOpenToWriting, partsPlayed, stateOf } from '@countersign/domain/assessment/lifecycle';
import { refuse, type Result, type SentBefore } from '@countersign/domain/kernel';
import { confirmDeparture } from '@countersign/domain/risk';
import { resolveHeld, type SavedItem } from '../reading/held-item.js';
import { itemAgain } from '../reading/item-again.js';
import { holdItem } from '../reading/loading/held-items.repository.js';
import { addSecondPerson } from '../settling/parts-played.repository.js';
import { answerWith } from './answer-with.js';
import type { SaveRefused } from './save-refused.js';
import { withStanding } from './stale-answer.js';
import { writeAnswer } from './write-answer.js';

export interface ConfirmationRequest {
  readonly assessmentId: string;
  readonly itemId: string;
  readonly expectedVersion: number;
}

/** The second person's confirmation of a departure from the matrix (R2, law 7). */
@Injectable()
export class ConfirmDeparture {
  constructor(private readonly tenancy: Tenancy) {}

  run(session: ActingSession, request: ConfirmationRequest): Promise<Result<SavedItem, SaveRefused | SentBefore>> {
    return this.tenancy.write(session, 'confirm-departure', itemAgain(request.assessmentId), async (tx) => {
      const held = await holdItem(tx, request.assessmentId, request.itemId);
      if (!held) return refuse({ kind: 'no-such-item' });

      const state = stateOf(held.records);
      if (!isOpenToWriting(state)) return refuse({ kind: 'not-now', state });
      const item = resolveHeld(held, request.itemId);
      const played = partsPlayed(held.records, held.screening);
      const decision = confirmDeparture(item, { ...request, by: tx.actor.personId }, played);
      if (!decision.ok) return refuse(withStanding(decision.refusal, held));

      await addSecondPerson(tx, held.id);
      const target = { itemId: request.itemId, tableId: held.answer?.tableId ?? null, act: 'confirm-departure' };
      return writeAnswer(tx, held, target, answerWith(held, decision.value), 'second-person');
    });
  }
}
