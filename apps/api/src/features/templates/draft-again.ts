import type { TenantTx } from '@countersign/database';
import { accept, refuse, type Result } from '@countersign/domain/kernel';
import type { Draft, PublishedRelease } from './draft.js';
import type { NoSuchTemplate } from './held-item.js';
import { releaseSql, type TemplatesRepository } from './templates.repository.js';

export interface Published {
  readonly release: PublishedRelease;
  readonly draft: Draft;
}

/** The draft that an act changed, as it stands. */
export const draftAgain = (templates: TemplatesRepository) => ({
  made: ({ id }: Draft) => id,
  read: async (tx: TenantTx, id: string): Promise<Result<Draft, NoSuchTemplate>> => {
    const draft = await templates.find(tx, id);
    return draft ? accept(draft) : refuse({ kind: 'no-such-template' });
  },
});

/** The release that was published, and the draft that it was published from as it stands. */
export const publishedAgain = (templates: TemplatesRepository, templateId: string) => ({
  made: ({ release }: Published) => release.id,
  read: async (tx: TenantTx, releaseId: string): Promise<Result<Published, NoSuchTemplate>> => {
    const [release] = await tx.query<PublishedRelease>(releaseSql, [releaseId]);
    const draft = await templates.find(tx, templateId);
    return release && draft ? accept({ release, draft }) : refuse({ kind: 'no-such-template' });
  },
});
