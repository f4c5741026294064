import type { TenantTx } from '@countersign/database';
import type { SavedAnswer } from '@countersign/domain/document/answers';
import type { Answer } from '@countersign/domain/document/items';
import { accept, refuse, type NoSuchItem, type Result } from '@countersign/domain/kernel';
import { savedItem, type SavedItem } from '../reading/held-item.js';
import { standingItem } from '../reading/loading/held-items.repository.js';
import type { HeldItem } from '../reading/loading/loaded-assessment.js';
import { answerHash } from './answer-hash.js';
import { writeAnswers } from './answers.repository.js';
import { overtaken, type StaleAnswer } from './stale-answer.js';

/** Which answer is written, and by which act. */
interface Target {
  readonly itemId: string;
  readonly tableId: string | null;
  readonly act: string;
  /** Whether it is a row that was removed and comes back. */
  readonly wasRemoved?: boolean;
}

/**
 * Writes one answer or row over the version before it, with its ledger entry: from hash to hash, without content. Both
 * leave in one round trip; where somebody else saved first, the refusal takes the entry back with it.
 */
export const writeAnswer = async (
  tx: TenantTx,
  held: HeldItem,
  { itemId, tableId, act, wasRemoved = false }: Target,
  saved: SavedAnswer,
  as: 'author' | 'second-person' = 'author',
): Promise<Result<SavedItem, StaleAnswer | NoSuchItem>> => {
  const contentHash = answerHash(saved);
  const isAuthor = as === 'author';
  const by = isAuthor ? tx.actor.personId : (held.answer?.by ?? tx.actor.personId);
  const entry = {
    act,
    subjectKind: 'assessment-item',
    subjectId: `${held.id}/${itemId}`,
    by: tx.actor.personId,
    at: tx.now,
    before: held.contentHash,
    after: contentHash,
  };
  const answered = { itemId, tableId, contentHash, wasRemoved, ...saved };
  const writing = writeAnswers(tx, held.id, { by, isAuthor }, answered);
  const [written] = await Promise.all([writing, tx.ledger([entry])]);
  if (written === 0) return refuse(overtaken(await standingItem(tx, held.id, itemId, tableId)));

  const answer: Answer = { itemId, tableId, ...saved, by, at: tx.now };
  return accept(savedItem({ ...held, answer }, itemId));
};
