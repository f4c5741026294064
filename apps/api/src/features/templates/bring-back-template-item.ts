import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { accept, refuse, type Result, type SentBefore } from '@countersign/domain/kernel';
import { bringBackItem } from '@countersign/domain/template';
import type { Draft } from './draft.js';
import { draftAgain } from './draft-again.js';
import { heldItem, whatStands, type ChangeRefusal } from './held-item.js';
import { knownTo } from './known-to.js';
import { RecordChange } from './record-change.js';
import { TemplateHistoryRepository } from './template-history.repository.js';
import { TemplatesRepository } from './templates.repository.js';

export interface BringingBackRequest {
  readonly templateId: string;
  readonly itemId: string;
  readonly version: number;
  readonly expectedVersion: number;
}

/** Lets an earlier text of an item of a draft stand again, or an item that was retired, under its id (law 12). */
@Injectable()
export class BringBackTemplateItem {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly templates: TemplatesRepository,
    private readonly histories: TemplateHistoryRepository,
    private readonly recordChange: RecordChange,
  ) {}

  run(session: ActingSession, request: BringingBackRequest): Promise<Result<Draft, ChangeRefusal | SentBefore>> {
    const { templateId, itemId, version, expectedVersion } = request;
    return this.tenancy.write(session, 'edit-template', draftAgain(this.templates), async (tx) => {
      const draft = await this.templates.lock(tx, templateId);
      if (!draft) return refuse({ kind: 'no-such-template' });
      const held = heldItem(draft, itemId);
      const [earlier] = await this.histories.earlier(tx, templateId, itemId, version);
      if (!earlier) return refuse({ kind: 'no-such-item' });

      const brought = bringBackItem(held, earlier.item, expectedVersion, knownTo(draft, itemId));
      if (!brought.ok) return whatStands(brought.refusal, held);
      if (brought.value.version === held?.version) return accept(draft);

      return accept(await this.recordChange.run(tx, 'bring-back-template-item', draft, brought.value));
    });
  }
}
