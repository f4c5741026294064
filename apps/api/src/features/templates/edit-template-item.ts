import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import type { WouldEmpty } from '@countersign/domain/document/answers';
import { accept, refuse, type Result, type SentBefore } from '@countersign/domain/kernel';
import { editItem, type AskedOf, type ItemText } from '@countersign/domain/template';
import type { Draft } from './draft.js';
import { heldItem, whatStands, type ChangeRefusal } from './held-item.js';
import { knownTo } from './known-to.js';
import { RecordChange } from './record-change.js';
import { TemplatesRepository } from './templates.repository.js';
import { draftAgain } from './draft-again.js';

export interface EditRequest extends ItemText, AskedOf {
  readonly templateId: string;
  readonly itemId: string;
  readonly expectedVersion: number;
  readonly emptying: readonly string[];
}

@Injectable()
export class EditTemplateItem {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly templates: TemplatesRepository,
    private readonly recordChange: RecordChange,
  ) {}

  run(session: ActingSession, request: EditRequest): Promise<Result<Draft, ChangeRefusal | WouldEmpty | SentBefore>> {
    return this.tenancy.write(session, 'edit-template', draftAgain(this.templates), async (tx) => {
      const draft = await this.templates.lock(tx, request.templateId);
      if (!draft) return refuse({ kind: 'no-such-template' });
      const held = heldItem(draft, request.itemId);

      const edited = editItem(held, request, knownTo(draft, request.itemId));
      if (!edited.ok) return whatStands(edited.refusal, held);
      if (edited.value.version === held?.version) return accept(draft);

      return accept(await this.recordChange.run(tx, 'edit-template-item', draft, edited.value));
    });
  }
}
