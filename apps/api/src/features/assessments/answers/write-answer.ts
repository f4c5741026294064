import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import type { SavedAnswer } from '@countersign/domain/document/answers';
import { resolveDocument, type Answer, type ResolvedItem } from '@countersign/domain/document/items';
import { accept, refuse, type Result } from '@countersign/domain/kernel';
import type { Departed } from '@countersign/domain/risk';
import { answerHash } from './answer-hash.js';
import { AssessmentsRepository } from '../reading/assessments.repository.js';
import type { HeldItem, LoadedAssessment } from '../reading/loaded-assessment.js';
import { staleAnswer, type StaleAnswer } from '../reading/stale-answer.js';

/** An item after it was saved, with what it takes to show it. */
export interface SavedItem {
  readonly assessmentId: string;
  readonly matrixId: string;
  readonly matrixVersion: string;
  readonly item: ResolvedItem;
  readonly names: Readonly<Record<string, string>>;
  /** The whole, where it was read again when the act was settled. */
  readonly settled?: LoadedAssessment;
}

/** Which answer is written, and by which act. */
interface Target {
  readonly itemId: string;
  readonly tableId: string | null;
  readonly act: string;
  /** Whether it is a row that was removed and comes back. */
  readonly wasRemoved?: boolean;
}

export const resolveHeld = (held: HeldItem, itemId: string): ResolvedItem | null => {
  const release = { id: '', number: '', hash: '', items: held.item === null ? [] : [held.item] };
  const document = resolveDocument(release, held.answer === null ? [] : [held.answer], held.beside);
  const item = document.find((one) => one.id === itemId);
  return item ? { ...item, applies: held.applies } : null;
};

/** The answer as it stands, under another departure from the level. */
export const answerWith = ({ answer }: HeldItem, departed: Departed): SavedAnswer => ({
  stance: answer?.stance ?? null,
  reason: answer?.reason ?? '',
  content: answer?.content ?? null,
  ...departed,
});

/** An item that stands as it is held, as it is answered after something was done to it. */
export const savedItem = (held: HeldItem, itemId: string): SavedItem => {
  const item = resolveHeld(held, itemId);
  if (item === null) throw new Error('An item that was just written is not in its document.');
  return {
    assessmentId: held.id,
    matrixId: held.matrixId,
    matrixVersion: held.matrixVersion,
    item,
    names: held.people,
  };
};

/**
 * Writes one answer or row over the version before it, with its ledger entry: from hash to hash, without content. Both
 * leave in one round trip; where somebody else saved first, the refusal takes the entry back with it.
 */
@Injectable()
export class WriteAnswer {
  constructor(private readonly assessments: AssessmentsRepository) {}

  async run(
    tx: TenantTx,
    held: HeldItem,
    target: Target,
    saved: SavedAnswer,
    as: 'author' | 'second-person' = 'author',
  ): Promise<Result<SavedItem, StaleAnswer>> {
    const { itemId, tableId, act, wasRemoved = false } = target;
    const contentHash = answerHash(saved);
    const by = as === 'author' ? tx.actor.personId : (held.answer?.by ?? tx.actor.personId);
    const entry = {
      act,
      subjectKind: 'assessment-item',
      subjectId: `${held.id}/${itemId}`,
      by: tx.actor.personId,
      at: tx.now,
      before: held.contentHash,
      after: contentHash,
    };
    const isAuthor = as === 'author';
    const answered = { itemId, tableId, contentHash, wasRemoved, ...saved };
    const writing = this.assessments.writeAnswer(tx, held.id, { by, isAuthor }, answered);
    const [written] = await Promise.all([writing, tx.ledger([entry])]);
    if (!written) {
      const overtaken = await this.assessments.holdItem(tx, held.id, itemId, tableId);
      return refuse(staleAnswer(overtaken ?? held));
    }

    const answer: Answer = { itemId, tableId, ...saved, by, at: tx.now };
    return accept(savedItem({ ...held, answer }, itemId));
  }
}
