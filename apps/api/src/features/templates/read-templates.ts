import { Injectable } from '@nestjs/common';
import { Tenancy, type Session } from '@countersign/database';
import { uuidOrNull } from '../../platform/uuid.js';
import type { Draft, PublishedRelease, ReleaseSummary } from './draft.js';
import { releaseSql, releaseSummariesSql, TemplatesRepository } from './templates.repository.js';

/** Drafts are the programme's own; releases are published to everybody. */
@Injectable()
export class ReadTemplates {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly templates: TemplatesRepository,
  ) {}

  drafts(session: Session): Promise<readonly Draft[]> {
    return this.tenancy.read(session, 'read-template-drafts', (tx) => this.templates.all(tx));
  }

  draft(session: Session, id: string): Promise<Draft | null> {
    return this.tenancy.read(session, 'read-template-drafts', (tx) => this.templates.find(tx, id));
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
