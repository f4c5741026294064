import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import type { ContentKind } from '@countersign/domain/document/content';
import type { Placement } from '@countersign/domain/document/items';
import { accept, refuse, type BadInput, type Result, type SentBefore } from '@countersign/domain/kernel';
import { addItem, usualRows } from '@countersign/domain/template';
import type { Draft } from './draft.js';
import type { NoSuchTemplate } from './held-item.js';
import { knownTo } from './known-to.js';
import { RecordChange } from './record-change.js';
import { TemplatesRepository } from './templates.repository.js';
import { draftAgain } from './draft-again.js';

export interface AddRequest {
  readonly templateId: string;
  readonly section: string;
  readonly kind: ContentKind;
  readonly placement: Placement;
  readonly title: string;
  readonly guidance: string;
  readonly deferred: boolean;
  readonly law: readonly string[];
  /** Left out: as is usual for the kind. Null: a single answer. */
  readonly minimumRows?: number | null | undefined;
  readonly when?: unknown;
  readonly content?: unknown;
}

@Injectable()
export class AddTemplateItem {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly templates: TemplatesRepository,
    private readonly recordChange: RecordChange,
  ) {}

  run(session: ActingSession, request: AddRequest): Promise<Result<Draft, NoSuchTemplate | BadInput | SentBefore>> {
    return this.tenancy.write(session, 'edit-template', draftAgain(this.templates), async (tx) => {
      const draft = await this.templates.lock(tx, request.templateId);
      if (!draft) return refuse({ kind: 'no-such-template' });

      const { kind, placement, minimumRows = usualRows(kind, placement) } = request;
      const added = addItem(
        draft.written.map(({ item }) => item.id),
        {
          ...request,
          id: randomUUID(),
          provenance: 'programme',
          minimumRows,
          content: request.content ?? null,
        },
        knownTo(draft, null),
      );
      if (!added.ok) return added;

      return accept(await this.recordChange.run(tx, 'add-template-item', draft, added.value));
    });
  }
}
