import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { provisions } from '@countersign/catalogue';
import { Tenancy, type Session } from '@countersign/database';
import {
  accept,
  addItem,
  refuse,
  type BadInput,
  type ContentKind,
  type Placement,
  type Result,
} from '@countersign/domain';
import type { Draft } from './draft.js';
import type { NoSuchTemplate } from './held-item.js';
import { RecordChange } from './record-change.js';
import { TemplatesRepository } from './templates.repository.js';

export interface AddRequest {
  readonly templateId: string;
  readonly section: string;
  readonly kind: ContentKind;
  readonly placement: Placement;
  readonly title: string;
  readonly guidance: string;
  readonly law: readonly string[];
  readonly content?: unknown;
}

const tables: readonly ContentKind[] = ['component', 'activity', 'risk'];

@Injectable()
export class AddTemplateItem {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly templates: TemplatesRepository,
    private readonly recordChange: RecordChange,
  ) {}

  run(session: Session, request: AddRequest, now = new Date()): Promise<Result<Draft, NoSuchTemplate | BadInput>> {
    return this.tenancy.write(session, 'edit-template', async (tx) => {
      const draft = await this.templates.lock(tx, request.templateId);
      if (!draft) return refuse({ kind: 'no-such-template' });

      const isTable = request.placement === 'local' && tables.includes(request.kind);
      const added = addItem(
        draft.written.map(({ item }) => item.id),
        {
          ...request,
          id: randomUUID(),
          provenance: 'programme',
          deferred: false,
          minimumRows: isTable ? 0 : null,
          content: request.content ?? null,
        },
        provisions.map(({ id }) => id),
      );
      if (!added.ok) return added;

      return accept(await this.recordChange.run(tx, 'add-template-item', draft, added.value, now));
    });
  }
}
