import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { accept, refuse, type Result, type SentBefore } from '@countersign/domain/kernel';
import { retireItem } from '@countersign/domain/template';
import type { Draft } from './draft.js';
import { heldItem, whatStands, type MoveRefusal } from './held-item.js';
import { RecordChange } from './record-change.js';
import { TemplatesRepository } from './templates.repository.js';
import { draftAgain } from './draft-again.js';

export interface RetireRequest {
  readonly templateId: string;
  readonly itemId: string;
  readonly expectedVersion: number;
}

@Injectable()
export class RetireTemplateItem {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly templates: TemplatesRepository,
    private readonly recordChange: RecordChange,
  ) {}

  run(session: ActingSession, request: RetireRequest): Promise<Result<Draft, MoveRefusal | SentBefore>> {
    return this.tenancy.write(session, 'edit-template', draftAgain(this.templates), async (tx) => {
      const draft = await this.templates.lock(tx, request.templateId);
      if (!draft) return refuse({ kind: 'no-such-template' });
      const held = heldItem(draft, request.itemId);

      const retired = retireItem(held, request.expectedVersion);
      if (!retired.ok) return whatStands(retired.refusal, held);

      return accept(await this.recordChange.run(tx, 'retire-template-item', draft, retired.value));
    });
  }
}
