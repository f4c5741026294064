import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import type { DraftItem } from '@countersign/domain/template';
import { itemHash, type Draft } from './draft.js';
import { TemplatesRepository } from './templates.repository.js';

/** The end of every verb that changes a draft: the item is saved, and the ledger says from which hash to which. */
@Injectable()
export class RecordChange {
  constructor(private readonly templates: TemplatesRepository) {}

  async run(tx: TenantTx, act: string, draft: Draft, changed: DraftItem): Promise<Draft> {
    const hash = itemHash(changed.item);
    const before = draft.written.find(({ item }) => item.id === changed.item.id)?.hash ?? null;
    const subjectId = `${draft.id}:${changed.item.id}`;
    const after = changed.retired ? null : hash;
    const [, , saved] = await Promise.all([
      this.templates.save(tx, draft.id, { ...changed, hash }),
      tx.ledger([{ act, subjectKind: 'template-item', subjectId, by: tx.actor.personId, at: tx.now, before, after }]),
      this.templates.find(tx, draft.id),
    ]);
    if (saved === null) throw new Error('A template that was just changed is not there.');
    return saved;
  }
}
