import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { stateOf, type NotNow } from '@countersign/domain/assessment/lifecycle';
import { askQuestion, type ItemQuestion } from '@countersign/domain/assessment/questions';
import {
  accept,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type SentBefore,
} from '@countersign/domain/kernel';
import { resolveHeld } from '../reading/held-item.js';
import { holdItemWithEverybody } from '../reading/loading/held-items.repository.js';
import { questionAgain } from './question-again.js';
import * as questions from './questions.repository.js';
import { recordQuestion, type SavedQuestion } from './saved-question.js';

export interface QuestionRequest {
  readonly assessmentId: string;
  readonly itemId: string;
  readonly text: string;
}

/** Asks of one item, whoever reads it: until it is resolved, the assessment is not handed in (W1). */
@Injectable()
export class AskQuestion {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: QuestionRequest,
  ): Promise<Result<SavedQuestion, NoSuchItem | NotNow | BadInput | SentBefore>> {
    return this.tenancy.write(session, 'ask-question', questionAgain(request.assessmentId), async (tx) => {
      const { assessmentId, itemId } = request;
      const held = await holdItemWithEverybody(tx, assessmentId, itemId);
      if (!held) return refuse({ kind: 'no-such-item' });

      const asked = await questions.count(tx, assessmentId, itemId);
      const decision = askQuestion(resolveHeld(held, itemId), stateOf(held.records), { text: request.text, asked });
      if (!decision.ok) return decision;

      const question: ItemQuestion = {
        ...{ id: randomUUID(), itemId, text: decision.value.text, replies: [] },
        ...{ askedBy: tx.actor.personId, askedAt: tx.now, resolvedBy: null, resolvedAt: null },
      };
      await questions.add(tx, assessmentId, question);
      return accept(await recordQuestion(tx, held, question, 'ask-question'));
    });
  }
}
