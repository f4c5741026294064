import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { checkMayWrite, type NotNow } from '@countersign/domain/assessment/lifecycle';
import type { BarredByPart } from '@countersign/domain/authority';
import { accept, refuse, type NoSuchItem, type Result, type SentBefore } from '@countersign/domain/kernel';
import { resolveHeld, savedItem, type SavedItem } from '../reading/held-item.js';
import { itemAgain } from '../reading/item-again.js';
import { holdItem } from '../reading/loading/held-items.repository.js';
import { addAuthor } from '../settling/parts-played.repository.js';
import * as evidence from './evidence.repository.js';

/** Takes a file out of the document. Its bytes stay on record, for what was signed with it (law 21). */
@Injectable()
export class RemoveEvidence {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    request: { readonly assessmentId: string; readonly fileId: string },
  ): Promise<Result<SavedItem, NoSuchItem | NotNow | BarredByPart | SentBefore>> {
    return this.tenancy.write(session, 'remove-evidence', itemAgain(request.assessmentId), async (tx) => {
      const { assessmentId, fileId } = request;
      const itemId = await evidence.itemOf(tx, assessmentId, fileId);
      const held = itemId === null ? null : await holdItem(tx, assessmentId, itemId);
      const file = held?.beside.files.find(({ id }) => id === fileId);
      if (!held || !file || resolveHeld(held, file.itemId) === null) return refuse({ kind: 'no-such-item' });

      const by = tx.actor.personId;
      const writing = checkMayWrite(held.records, held.screening, by);
      if (!writing.ok) return writing;
      if (!(await evidence.remove(tx, held.id, fileId))) return refuse({ kind: 'no-such-item' });

      await addAuthor(tx, held.id);
      const subject = { subjectKind: 'assessment-item', subjectId: `${held.id}/${file.itemId}` };
      await tx.ledger([{ act: 'remove-evidence', ...subject, by, at: tx.now, before: file.hash, after: null }]);
      const beside = { ...held.beside, files: held.beside.files.filter((one) => one !== file) };
      return accept(savedItem({ ...held, beside }, file.itemId));
    });
  }
}
