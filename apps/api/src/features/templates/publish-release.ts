import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import type { HashMoved } from '@countersign/domain/assessment/lifecycle';
import type { BarredByPart } from '@countersign/domain/authority';
import { accept, refuse, type BadInput, type Result, type SentBefore } from '@countersign/domain/kernel';
import { publishRelease, type IdenticalRelease } from '@countersign/domain/template';
import { draftHash, draftItems } from './draft.js';
import type { NoSuchTemplate } from './held-item.js';
import { TemplatesRepository } from './templates.repository.js';
import { publishedAgain, type Published } from './draft-again.js';

export interface PublishRequest {
  readonly templateId: string;
  readonly draftHash: string;
  readonly notes: string;
}

type PublishRefusal = NoSuchTemplate | BadInput | BarredByPart | HashMoved | IdenticalRelease;

@Injectable()
export class PublishRelease {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly templates: TemplatesRepository,
  ) {}

  run(session: ActingSession, request: PublishRequest): Promise<Result<Published, PublishRefusal | SentBefore>> {
    return this.tenancy.write(
      session,
      'publish-release',
      publishedAgain(this.templates, request.templateId),
      async (tx) => {
        await tx.takeTurnWith('releases', 'publishes');
        const draft = await this.templates.lock(tx, request.templateId);
        if (!draft) return refuse({ kind: 'no-such-template' });
        const [hash, items] = [draftHash(draft), draftItems(draft)];
        const authors = draft.authors.map(({ id }) => id);

        if (hash !== request.draftHash) return refuse({ kind: 'hash-moved', currentHash: hash });
        const decided = publishRelease({ hash, authors, items }, draft.releases, {
          by: tx.actor.personId,
          notes: request.notes,
        });
        if (!decided.ok) return decided;

        const [id, at, by] = [randomUUID(), tx.now, tx.actor.personId];
        const { kind, serviceId, title } = draft;
        const release = {
          id,
          kind,
          serviceId,
          title,
          notes: request.notes,
          ...decided.value,
          hash,
          publishedAt: at,
          items,
        };
        await this.templates.addRelease(tx, draft.id, release);
        const before = draft.releases.at(-1)?.hash ?? null;
        await tx.ledger([
          { act: 'publish-release', subjectKind: 'release', subjectId: id, by, at, before, after: hash },
        ]);
        const after = await this.templates.find(tx, draft.id);
        return accept({ release, draft: after ?? draft });
      },
    );
  }
}
