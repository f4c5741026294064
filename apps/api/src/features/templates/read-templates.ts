import { Injectable } from '@nestjs/common';
import { Tenancy, type Session } from '@countersign/database';
import { uuidOrNull } from '../../platform/uuid.js';
import type { Draft, PublishedRelease, ReleaseSummary, WrittenItem } from './draft.js';
import { heldItem } from './held-item.js';
import { TemplateHistoryRepository, type EarlierItem } from './template-history.repository.js';
import { releaseSql, releaseSummariesSql, TemplatesRepository } from './templates.repository.js';

interface ItemHistory {
  readonly held: WrittenItem;
  readonly earlier: readonly EarlierItem[];
}

/** Drafts are the programme's own; releases are published to everybody. */
@Injectable()
export class ReadTemplates {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly templates: TemplatesRepository,
    private readonly histories: TemplateHistoryRepository,
  ) {}

  drafts(session: Session): Promise<readonly Draft[]> {
    return this.tenancy.read(session, 'read-template-drafts', (tx) => this.templates.all(tx));
  }

  draft(session: Session, id: string): Promise<Draft | null> {
    return this.tenancy.read(session, 'read-template-drafts', (tx) => this.templates.find(tx, id));
  }

  /** An item as it stands or was retired, and everything that it said before; null where there is no such item. */
  itemHistory(session: Session, templateId: string, itemId: string): Promise<ItemHistory | null> {
    return this.tenancy.read(session, 'read-template-drafts', async (tx) => {
      const draft = await this.templates.find(tx, templateId);
      const held = draft && heldItem(draft, itemId);
      return held && { held, earlier: await this.histories.earlier(tx, templateId, itemId, null) };
    });
  }

  releases(session: Session): Promise<readonly ReleaseSummary[]> {
    return this.tenancy.readOnce(session, 'read-releases', releaseSummariesSql);
  }

  async release(session: Session, id: string): Promise<PublishedRelease | null> {
    const uuid = uuidOrNull(id);
    const found = await this.tenancy.readOnce<PublishedRelease>(session, 'read-releases', releaseSql, [uuid]);
    return found[0] ?? null;
  }
}
