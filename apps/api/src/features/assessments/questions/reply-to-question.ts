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
import { AssessmentsRepository } from '../reading/assessments.repository.js';
import { QuestionsRepository } from './questions.repository.js';
import { recordQuestion, type SavedQuestion } from './saved-question.js';
import { questionAgain } from '../settling/again.js';

export interface ReplyRequest {
  readonly assessmentId: string;
  readonly questionId: string;
  readonly text: string;
}

/** Replies to a question that is open (W1). */
@Injectable()
export class ReplyToQuestion {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly assessments: AssessmentsRepository,
    private readonly questions: QuestionsRepository,
  ) {}

  run(
    session: ActingSession,
    request: ReplyRequest,
  ): Promise<Result<SavedQuestion, NoSuchItem | BadInput | SentBefore>> {
    return this.tenancy.write(
      session,
      'reply-to-question',
      questionAgain(this.assessments, this.questions, request.assessmentId),
      async (tx) => {
        const { assessmentId, questionId } = request;
        const question = await this.questions.hold(tx, assessmentId, questionId);
        const held = question && (await this.assessments.holdItemWithEverybody(tx, assessmentId, question.itemId));
        const decision = replyToQuestion(question, request.text);
        if (!decision.ok) return decision;
        if (!question || !held) return refuse({ kind: 'no-such-item' });

        const { text } = decision.value;
        const reply = { id: randomUUID(), text, by: tx.actor.personId, at: tx.now };
        await this.questions.addReply(tx, assessmentId, questionId, reply);
        const replied = { ...question, replies: [...question.replies, reply] };
        return accept(await recordQuestion(tx, held, replied, 'reply-to-question'));
      },
    );
  }
}
