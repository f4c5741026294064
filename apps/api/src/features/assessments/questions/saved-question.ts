import type { Actor, TenantTx } from '@countersign/database';
import type { ItemQuestion } from '@countersign/domain/assessment/questions';
import type { Act } from '@countersign/domain/authority';
import * as words from '@countersign/words/api/features/assessments/questions';
import { resolveHeld } from '../reading/held-item.js';
import type { HeldItem } from '../reading/loading/loaded-assessment.js';

/** A question after something was done to it, with what it takes to show it. */
export interface SavedQuestion {
  readonly assessmentId: string;
  readonly question: ItemQuestion;
  readonly itemTitle: string;
  readonly names: Readonly<Record<string, string>>;
  readonly reader: Actor;
}

/** The end of every verb of a question: its ledger entry, which says of which item, and never what. */
export const recordQuestion = async (
  tx: TenantTx,
  held: HeldItem,
  question: ItemQuestion,
  act: Act,
): Promise<SavedQuestion> => {
  const subject = { subjectKind: 'assessment-item', subjectId: `${held.id}/${question.itemId}` };
  await tx.ledger([{ act, ...subject, by: tx.actor.personId, at: tx.now, before: null, after: null }]);
  return shownQuestion(tx, held, question);
};

/** A question as it stands, for who asks. */
export const shownQuestion = ({ actor: reader }: TenantTx, held: HeldItem, question: ItemQuestion): SavedQuestion => {
  const itemTitle = resolveHeld(held, question.itemId)?.title ?? removedItemTitle;
  return { assessmentId: held.id, question, itemTitle, names: held.people, reader };
};

/** What a question is of whose item is no longer in the document. */
export const removedItemTitle = words.anItemThatWasRemoved;
