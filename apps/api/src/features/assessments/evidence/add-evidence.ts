import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { checkMayWrite, type NotNow } from '@countersign/domain/assessment/lifecycle';
import type { BarredByPart } from '@countersign/domain/authority';
import { checkFileName, fitsInto, holdFile } from '@countersign/domain/document/files';
import { fieldLimits } from '@countersign/domain/document/words';
import {
  accept,
  checkForm,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type SentBefore,
} from '@countersign/domain/kernel';
import { activeContentOf } from '../../../platform/files/active-content.js';
import { mediaTypeOf } from '../../../platform/files/media-type.js';
import { readBase64 } from '../../../platform/files/read-base64.js';
import { sha256 } from '../../../platform/sha256.js';
import { OrganisationsRepository } from '../../organisations/index.js';
import { resolveHeld, savedItem, type SavedItem } from '../reading/held-item.js';
import { itemAgain } from '../reading/item-again.js';
import { holdItem } from '../reading/loading/held-items.repository.js';
import { addAuthor } from '../settling/parts-played.repository.js';
import * as evidence from './evidence.repository.js';

export interface EvidenceRequest {
  readonly assessmentId: string;
  readonly itemId: string;
  readonly fileName: string;
  readonly fileBase64: string;
}

type EvidenceRefused = NoSuchItem | NotNow | BarredByPart | BadInput;

/** Holds a file with an item, by the hash of its bytes: from then on it is a part of what is handed in (D12). */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly organisations: OrganisationsRepository,
  ) {}

  run(session: ActingSession, request: EvidenceRequest): Promise<Result<SavedItem, EvidenceRefused | SentBefore>> {
    return this.tenancy.write(session, 'add-evidence', itemAgain(request.assessmentId), async (tx) => {
      const { itemId } = request;
      const held = await holdItem(tx, request.assessmentId, itemId);
      if (!held) return refuse({ kind: 'no-such-item' });

      const by = tx.actor.personId;
      const writing = checkMayWrite(held.records, held.screening, by);
      if (!writing.ok) return writing;
      const arrived = checkForm({
        name: checkFileName(request.fileName),
        bytes: readBase64(request.fileBase64, fieldLimits.file),
      });
      if (!arrived.ok) return arrived;
      const { bytes } = arrived.value;
      const size = bytes.byteLength;
      const type = await mediaTypeOf(bytes);
      const active = activeContentOf(bytes, type);
      const decision = holdFile(resolveHeld(held, itemId), { name: request.fileName, type, size, active });
      if (!decision.ok) return decision;
      const fits = fitsInto(await this.organisations.lockFileSpace(tx), size);
      if (!fits.ok) return fits;

      const file = { ...decision.value, id: randomUUID(), itemId, size, hash: sha256(bytes), by, at: tx.now };
      await addAuthor(tx, held.id);
      await evidence.add(tx, held.id, file, bytes);
      const subject = { subjectKind: 'assessment-item', subjectId: `${held.id}/${itemId}` };
      await tx.ledger([{ act: 'add-evidence', ...subject, by, at: tx.now, before: null, after: file.hash }]);
      const beside = { ...held.beside, files: [...held.beside.files, file] };
      return accept(savedItem({ ...held, beside }, itemId));
    });
  }
}
