import { randomUUID } from 'node:crypto';
import type { TemplateItem } from '@countersign/domain/document/items';
import type { DocumentKind } from '@countersign/domain/document/kinds';
import { canonicalJson } from '@countersign/domain/kernel';
import { sha256 } from '../../src/platform/sha256.js';
import { expectType, mutate, query } from './ask.js';
import { now, type Programme } from './organisations.js';
import { running } from './running.js';

export const question = (id: string, changes: Partial<TemplateItem> = {}): TemplateItem => ({
  id,
  section: 'need',
  kind: 'question',
  placement: 'national',
  title: `Question ${id}`,
  guidance: '',
  law: [],
  provenance: 'programme',
  deferred: false,
  minimumRows: null,
  content: { kind: 'question', text: `The national answer to ${id}.` },
  ...changes,
});

/**
 * A template draft that nobody has edited yet, as the loading of a position leaves it; of a service that the programme is
 * made to have.
 */
export const aTemplate = async (
  programme: Programme,
  items: readonly TemplateItem[] = [question('need'), question('scope'), question('consultation')],
  kind: DocumentKind = 'dpia',
  serviceId = 'microsoft-365',
): Promise<string> => {
  const id = randomUUID();
  await running().owner.asSystem(programme.id, async (tx) => {
    await tx.query(
      `insert into app.service (tenant_id, service_id, name, source, users_item, created_at)
       values ($1, $2, $2, '', 'scope.users', $3) on conflict do nothing`,
      [programme.id, serviceId, now()],
    );
    await tx.query(
      `insert into app.template (tenant_id, template_id, kind, service_id, title, created_at)
       values ($1, $2, $3, $5, 'Test template', $4)`,
      [programme.id, id, kind, now(), serviceId],
    );
    for (const [place, item] of items.entries())
      await tx.query(
        `insert into app.template_item
           (tenant_id, template_id, item_id, place, item, hash, version, edited_by, edited_at, retired_at)
         values ($1, $2, $3, $4, $5, $6, 1, null, $7, null)`,
        [programme.id, id, item.id, place + 1, JSON.stringify(item), sha256(canonicalJson({ ...item })), now()],
      );
  });
  return id;
};

/** A published release of these items. */
export const aRelease = async (
  programme: Programme,
  items?: readonly TemplateItem[],
  kind?: DocumentKind,
  serviceId?: string,
) => {
  const templateId = await aTemplate(programme, items, kind, serviceId);
  const draft = await query(programme.author, 'template', { id: templateId });
  const published = await mutate(programme.publisher, 'publishRelease', {
    templateId,
    draftHash: draft?.draftHash,
    notes: 'First release',
  });
  return expectType(published, 'ReleasePublished').release;
};
