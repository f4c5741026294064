import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { replyToQuestion } from '@countersign/domain/assessment/questions';
import {
  accept,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type SentBefore,
} from '@countersign/domain/kernel';
import { holdItemWithEverybody } from '../reading/loading/held-items.repository.js';
import { questionAgain } from './question-again.js';
import * as questions from './questions.repository.js';
import { recordQuestion, type SavedQuestion } from './saved-question.js';

export interface ReplyRequest {
  readonly assessmentId: string;
  readonly questionId: string;
  readonly text: string;
}

/** Replies to a question that is open (W1). */
@Injectable()
export class ReplyToQuestion {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: ReplyRequest,
  ): Promise<Result<SavedQuestion, NoSuchItem | BadInput | SentBefore>> {
    return this.tenancy.write(session, 'reply-to-question', questionAgain(request.assessmentId), async (tx) => {
      const { assessmentId, questionId } = request;
      const question = await questions.hold(tx, assessmentId, questionId);
      const held = question && (await holdItemWithEverybody(tx, assessmentId, question.itemId));
      const decision = replyToQuestion(question, request.text);
      if (!decision.ok) return decision;
      if (!question || !held) return refuse({ kind: 'no-such-item' });

      const { text } = decision.value;
      const reply = { id: randomUUID(), text, by: tx.actor.personId, at: tx.now };
      await questions.addReply(tx, assessmentId, questionId, reply);
      const replied = { ...question, replies: [...question.replies, reply] };
      return accept(await recordQuestion(tx, held, replied, 'reply-to-question'));
    });
  }
}
