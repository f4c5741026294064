import { Injectable } from '@nestjs/common';
import { Tenancy, together, type ActingSession, type TenantTx } from '@countersign/database';
import { checkMayWrite, type NotNow } from '@countersign/domain/assessment/lifecycle';
import type { BarredByPart } from '@countersign/domain/authority';
import { relyOnSeveral, type ReliedOn } from '@countersign/domain/document/answers';
import {
  accept,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type SentBefore,
} from '@countersign/domain/kernel';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { WorkedOut } from '../reading/work-out.js';
import { settledAgain } from '../settling/settled-again.js';
import { answerHash } from './answer-hash.js';
import { writeAnswers } from './answers.repository.js';

type Refused = NoSuchItem | NotNow | BarredByPart | BadInput | SentBefore;

/** Relies on several national items in one act: for each an answer and a ledger entry of its own, or for none (M2). */
@Injectable()
export class RelyOnItems {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: { readonly assessmentId: string; readonly itemIds: readonly string[] },
  ): Promise<Result<LoadedAssessment, Refused>> {
    return this.tenancy.write(session, 'answer-item', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, request.assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-item' });

      const writing = checkMayWrite(loaded.records, loaded.screening, tx.actor.personId);
      if (!writing.ok) return writing;
      const decision = relyOnSeveral(new WorkedOut(loaded).document, request.itemIds);
      if (!decision.ok) return decision;

      await this.record(tx, loaded.id, decision.value);
      const written = await assessments.find(tx, loaded.id);
      return written ? accept(written) : refuse({ kind: 'no-such-item' });
    });
  }

  private async record(tx: TenantTx, assessmentId: string, items: readonly ReliedOn[]): Promise<void> {
    const by = tx.actor.personId;
    const answers = items.map(({ itemId, saved }) => ({
      ...{ ...saved, itemId, tableId: null, wasRemoved: false },
      contentHash: answerHash(saved),
    }));
    const entries = answers.map(({ itemId, contentHash: after }) => {
      const subject = { subjectKind: 'assessment-item', subjectId: `${assessmentId}/${itemId}` };
      return { act: 'answer-item', ...subject, by, at: tx.now, before: null, after };
    });
    const writing = writeAnswers(tx, assessmentId, { by, isAuthor: true }, ...answers);
    const [written] = await together([writing, tx.ledger(entries)]);
    if (written !== items.length) throw new Error('An item that is held alone was answered by somebody else.');
  }
}
