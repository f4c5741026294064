import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { checkMayWrite, type NotNow } from '@countersign/domain/assessment/lifecycle';
import type { BarredByPart } from '@countersign/domain/authority';
import { holdAgain } from '@countersign/domain/document/files';
import {
  accept,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type SentBefore,
} from '@countersign/domain/kernel';
import { resolveHeld, savedItem, type SavedItem } from '../reading/held-item.js';
import { itemAgain } from '../reading/item-again.js';
import { holdItem } from '../reading/loading/held-items.repository.js';
import { addAuthor } from '../settling/parts-played.repository.js';
import * as evidence from './evidence.repository.js';

/** Holds a file with its item again that was taken out: its bytes were kept, and its space was never given back. */
@Injectable()
export class BringBackEvidence {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    { assessmentId, fileId }: { readonly assessmentId: string; readonly fileId: string },
  ): Promise<Result<SavedItem, NoSuchItem | NotNow | BarredByPart | BadInput | SentBefore>> {
    return this.tenancy.write(session, 'add-evidence', itemAgain(assessmentId), async (tx) => {
      const file = await evidence.takenOut(tx, assessmentId, fileId);
      const held = file && (await holdItem(tx, assessmentId, file.itemId));
      if (!file || !held) return refuse({ kind: 'no-such-item' });

      const by = tx.actor.personId;
      const writing = checkMayWrite(held.records, held.screening, by);
      if (!writing.ok) return writing;
      const decision = holdAgain(resolveHeld(held, file.itemId));
      if (!decision.ok) return decision;
      if (!(await evidence.bringBack(tx, held.id, fileId))) return refuse({ kind: 'no-such-item' });

      await addAuthor(tx, held.id);
      const subject = { subjectKind: 'assessment-item', subjectId: `${held.id}/${file.itemId}` };
      await tx.ledger([{ act: 'bring-back-evidence', ...subject, by, at: tx.now, before: null, after: file.hash }]);
      const beside = { ...held.beside, files: [...held.beside.files, file] };
      return accept(savedItem({ ...held, beside }, file.itemId));
    });
  }
}
