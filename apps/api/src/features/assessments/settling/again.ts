import type { TenantTx } from '@countersign/database';
import { accept, refuse, type NoSuchItem, type Result } from '@countersign/domain/kernel';
import type { AssessmentsRepository } from '../reading/assessments.repository.js';
import { signedDocument } from './facts-from-records.js';
import { itemAfter } from '../answers/item-after.js';
import type { LoadedAssessment } from '../reading/loaded-assessment.js';
import type { QuestionsRepository } from '../questions/questions.repository.js';
import { shownQuestion, type SavedQuestion } from '../questions/saved-question.js';
import type { SignOffRepository } from '../sign-off/sign-off.repository.js';
import { WorkedOut } from '../reading/work-out.js';
import { resolveHeld, savedItem, type SavedItem } from '../answers/write-answer.js';

/** An item that was written to, read once more as it stands; not there where its row was removed since. */
export const itemAgain = (assessments: AssessmentsRepository, assessmentId: string) => ({
  made: ({ item }: SavedItem) => item.id,
  read: async (tx: TenantTx, itemId: string): Promise<Result<SavedItem, NoSuchItem>> => {
    const held = await assessments.holdItem(tx, assessmentId, itemId);
    return held && resolveHeld(held, itemId) ? accept(savedItem(held, itemId)) : refuse({ kind: 'no-such-item' });
  },
});

/** A row that was removed stays so for whoever removed it, whoever has brought it back since. */
export const removedAgain = (assessmentId: string) => ({
  made: () => assessmentId,
  read: async (_: TenantTx, made: string): Promise<Result<{ readonly assessmentId: string }, never>> =>
    accept({ assessmentId: made }),
});

/** An item of which a measure was recorded or withdrawn, which can stand in the signed text alone. */
export const measureAgain = (assessments: AssessmentsRepository, signOff: SignOffRepository, assessmentId: string) => ({
  made: ({ item }: SavedItem) => item.id,
  read: async (tx: TenantTx, itemId: string): Promise<Result<SavedItem, NoSuchItem>> => {
    const loaded = await assessments.find(tx, assessmentId);
    if (!loaded) return refuse({ kind: 'no-such-item' });
    const signed = (await signedDocument(tx, signOff, loaded)) ?? [];
    const readings = [...new WorkedOut(loaded).document, ...signed].filter(({ id }) => id === itemId);
    return readings.length > 0 ? accept(itemAfter(loaded, itemId, readings)) : refuse({ kind: 'no-such-item' });
  },
});

/** The assessment that an act moved on, as it stands. */
export const settledAgain = (assessments: AssessmentsRepository) => ({
  made: ({ id }: LoadedAssessment) => id,
  read: async (tx: TenantTx, id: string): Promise<Result<LoadedAssessment, never>> => {
    const found = await assessments.find(tx, id);
    if (!found) throw new Error('An assessment that was written to is not there.');
    return accept(found);
  },
});

/** A question that was asked, replied to or resolved, as it stands. */
export const questionAgain = (
  assessments: AssessmentsRepository,
  questions: QuestionsRepository,
  assessmentId: string,
) => ({
  made: ({ question }: SavedQuestion) => question.id,
  read: async (tx: TenantTx, questionId: string): Promise<Result<SavedQuestion, NoSuchItem>> => {
    const question = await questions.hold(tx, assessmentId, questionId);
    const held = question && (await assessments.holdItemWithEverybody(tx, assessmentId, question.itemId));
    return question && held ? accept(shownQuestion(tx, held, question)) : refuse({ kind: 'no-such-item' });
  },
});
