import * as words from '@countersign/words/api/features/assessments/answers';
import { Injectable } from '@nestjs/common';
import { Tenancy, together, type ActingSession, type TenantTx } from '@countersign/database';
import { standingDecision, checkMayWrite, type HashMoved, type NotNow } from '@countersign/domain/assessment/lifecycle';
import type { BarredByPart } from '@countersign/domain/authority';
import { discardChanges, type Undoing } from '@countersign/domain/document/sealing';
import {
  accept,
  badInput,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type SentBefore,
} from '@countersign/domain/kernel';
import * as assessments from '../reading/loading/assessments.repository.js';
import * as histories from '../reading/loading/item-history.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { sealedTextOf } from '../reading/loading/sealed-texts.repository.js';
import { WorkedOut } from '../reading/work-out.js';
import { settledAgain } from '../settling/settled-again.js';
import { answerHash } from './answer-hash.js';
import { writeAnswers, removeRows } from './answers.repository.js';

type Refused = NoSuchItem | NotNow | BarredByPart | HashMoved | BadInput | SentBefore;

/**
 * Lets every item say again what was signed, in one act, with a ledger entry for each: what is replaced or removed stays in
 * the history of its item (law 12).
 */
@Injectable()
export class DiscardChanges {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: { readonly assessmentId: string; readonly hash: string },
  ): Promise<Result<LoadedAssessment, Refused>> {
    return this.tenancy.write(session, 'discard-changes', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-item' });

      const by = tx.actor.personId;
      const writing = checkMayWrite(loaded.records, loaded.screening, by);
      if (!writing.ok) return writing;
      const { hash, document } = new WorkedOut(loaded);
      if (hash !== request.hash) return refuse({ kind: 'hash-moved', currentHash: hash });
      const standing = standingDecision(loaded.records);
      const sealed = standing && (await sealedTextOf(tx, standing.submissionId));
      const submission = loaded.records.submissions.find(({ id }) => id === standing?.submissionId);
      if (sealed === null || !submission) return refuse(badInput('changes', words.noSignatureStands));
      const departed = await histories.departed(tx, loaded.id);
      const signed = { text: sealed, handedInAt: submission.at };
      const decision = discardChanges(signed, { document, removed: loaded.removed }, departed, by);
      if (!decision.ok) return decision;

      await this.record(tx, loaded, decision.value);
      const written = await assessments.find(tx, loaded.id);
      return written ? accept(written) : refuse({ kind: 'no-such-item' });
    });
  }

  private async record(
    tx: TenantTx,
    { id: assessmentId, answers }: LoadedAssessment,
    undone: readonly Undoing[],
  ): Promise<void> {
    const by = tx.actor.personId;
    const stood = new Map(answers.map((answer) => [answer.itemId, answerHash(answer)]));
    const removed = undone.filter((one) => one.kind === 'remove');
    const written = undone.flatMap((one) => (one.kind === 'write' ? [answerOf(one)] : []));
    const after = new Map(written.map(({ itemId, contentHash }) => [itemId, contentHash]));
    const entries = undone.map(({ itemId }) => ({
      ...{ act: 'discard-changes', subjectKind: 'assessment-item', subjectId: `${assessmentId}/${itemId}` },
      ...{ by, at: tx.now, before: stood.get(itemId) ?? null, after: after.get(itemId) ?? null },
    }));
    const [gone, back] = await together([
      removeRows(tx, assessmentId, ...removed),
      writeAnswers(tx, assessmentId, { by, isAuthor: true }, ...written),
      tx.ledger(entries),
    ]);
    if (gone + back !== undone.length) throw new Error('An item that is held alone was answered by somebody else.');
  }
}

const answerOf = ({ itemId, tableId, wasRemoved, saved }: Extract<Undoing, { kind: 'write' }>) => ({
  ...{ ...saved, itemId, tableId, wasRemoved },
  contentHash: answerHash(saved),
});
