import type { TenantTx } from '@countersign/database';
import { accept, refuse, type NoSuchItem, type Result } from '@countersign/domain/kernel';
import { holdItemWithEverybody } from '../reading/loading/held-items.repository.js';
import * as questions from './questions.repository.js';
import { shownQuestion, type SavedQuestion } from './saved-question.js';

/** A question that was asked, replied to or resolved, as it stands. */
export const questionAgain = (assessmentId: string) => ({
  made: ({ question }: SavedQuestion) => question.id,
  read: async (tx: TenantTx, questionId: string): Promise<Result<SavedQuestion, NoSuchItem>> => {
    const question = await questions.hold(tx, assessmentId, questionId);
    const held = question && (await holdItemWithEverybody(tx, assessmentId, question.itemId));
    return question && held ? accept(shownQuestion(tx, held, question)) : refuse({ kind: 'no-such-item' });
  },
});
