import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { accept, refuse, type Result, type SentBefore } from '@countersign/domain/kernel';
import { moveItem } from '@countersign/domain/template';
import { live, type Draft } from './draft.js';
import { heldItem, whatStands, type MoveRefusal } from './held-item.js';
import { RecordChange } from './record-change.js';
import { TemplatesRepository } from './templates.repository.js';
import { draftAgain } from './draft-again.js';

export interface MoveRequest {
  readonly templateId: string;
  readonly itemId: string;
  readonly expectedVersion: number;
  readonly beforeItemId?: string | null | undefined;
}

@Injectable()
export class MoveTemplateItem {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly templates: TemplatesRepository,
    private readonly recordChange: RecordChange,
  ) {}

  run(session: ActingSession, request: MoveRequest): Promise<Result<Draft, MoveRefusal | SentBefore>> {
    return this.tenancy.write(session, 'edit-template', draftAgain(this.templates), async (tx) => {
      const draft = await this.templates.lock(tx, request.templateId);
      if (!draft) return refuse({ kind: 'no-such-template' });

      const moved = moveItem(live(draft), { ...request, beforeItemId: request.beforeItemId ?? null });
      if (!moved.ok) return whatStands(moved.refusal, heldItem(draft, request.itemId));

      await this.templates.putInOrder(tx, draft.id, moved.value.order);
      return accept(await this.recordChange.run(tx, 'move-template-item', draft, moved.value.moved));
    });
  }
}
