import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { resolveQuestion, type NotYoursToResolve } from '@countersign/domain/assessment/questions';
import { accept, refuse, type NoSuchItem, type Result, type SentBefore } from '@countersign/domain/kernel';
import { holdItemWithEverybody } from '../reading/loading/held-items.repository.js';
import { questionAgain } from './question-again.js';
import * as questions from './questions.repository.js';
import { recordQuestion, type SavedQuestion } from './saved-question.js';

/** Says that a question is answered: by who asked it, or by the data protection officer (W1). */
@Injectable()
export class ResolveQuestion {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: { readonly assessmentId: string; readonly questionId: string },
  ): Promise<Result<SavedQuestion, NoSuchItem | NotYoursToResolve | SentBefore>> {
    return this.tenancy.write(session, 'resolve-question', questionAgain(request.assessmentId), async (tx) => {
      const { assessmentId, questionId } = request;
      const question = await questions.hold(tx, assessmentId, questionId);
      const held = question && (await holdItemWithEverybody(tx, assessmentId, question.itemId));
      const decision = resolveQuestion(question, tx.actor);
      if (!decision.ok) return decision;
      if (!question || !held) return refuse({ kind: 'no-such-item' });

      await questions.resolve(tx, assessmentId, questionId);
      const resolved = { ...question, resolvedBy: tx.actor.personId, resolvedAt: tx.now };
      return accept(await recordQuestion(tx, held, resolved, 'resolve-question'));
    });
  }
}
