import { expect, test } from '@jest/globals';
import type { TemplateItem } from '@countersign/domain/document/items';
import { verifyLedger } from '@countersign/domain/ledger';
import { itemHash } from '../src/features/templates/index.js';
import { sha256 } from '../src/platform/sha256.js';
import { anApiProcess } from './kit/api-process.js';
import {
  aProgramme,
  ask,
  aTemplate,
  exportText,
  question,
  readExport,
  running,
  useApi,
  type Programme,
} from './kit/index.js';

/**
 * A process that is killed loses what it had not committed, and nothing else. The controls that this test must fail:
 * answering before COMMIT has answered, and writing the ledger entry after it. Killing the server of the database instead
 * of the API is what would show `synchronous_commit = off`: acknowledged writes of its last moments would be missing.
 */
useApi();

const edit = `mutation ($input: EditTemplateItemInput!) {
  editTemplateItem(input: $input) { __typename }
}`;

const names = Array.from({ length: 50 }, (_, index) => `item-${index}`);

interface Written {
  readonly item: TemplateItem;
  readonly hash: string;
  readonly version: number;
  readonly entries: readonly string[];
}

const writtenBy = ({ id }: Programme, templateId: string): Promise<readonly Written[]> =>
  running().owner.asSystem(id, (tx) =>
    tx.query<Written>(
      `select i.item, i.hash, i.version,
              (select coalesce(jsonb_agg(e.body::jsonb ->> 'after'), '[]') from app.ledger_entry e
                where e.tenant_id = i.tenant_id and e.subject_id = $1 || ':' || i.item_id) as entries
         from app.template_item i where i.template_id = $1::uuid`,
      [templateId],
    ),
  );

test('the API is killed in the middle of 200 writes: what was acknowledged is there with its entry, nothing is half-written', async () => {
  const programmes = await Promise.all([1, 2, 3, 4].map(() => aProgramme()));
  const templates = await Promise.all(
    programmes.map((programme) =>
      aTemplate(
        programme,
        names.map((name) => question(name)),
      ),
    ),
  );
  const api = await anApiProcess();
  const acknowledged = new Set<string>();
  const killed: Promise<void>[] = [];

  const write = async (programme: Programme, templateId: string, itemId: string): Promise<void> => {
    const content = { kind: 'question', text: `Written to ${itemId}` };
    const rest = {
      expectedVersion: 1,
      title: `New ${itemId}`,
      guidance: '',
      placement: 'national',
      deferred: false,
      law: [],
    };
    const input = { templateId, itemId, content, ...rest };
    const answer = await ask<{ editTemplateItem: { __typename: string } }>(programme.author, edit, { input }, api);
    if (answer.data?.editTemplateItem.__typename === 'TemplateSaved') acknowledged.add(`${templateId}:${itemId}`);
    if (acknowledged.size === 60 && killed.length === 0) killed.push(api.kill());
  };
  const outcomes = await Promise.allSettled(
    names.flatMap((name) => programmes.map((programme, index) => write(programme, templates[index] ?? '', name))),
  );
  await Promise.all(killed);

  expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
  expect(acknowledged.size).toBeGreaterThanOrEqual(60);
  for (const [index, programme] of programmes.entries()) {
    const templateId = templates[index] ?? '';
    for (const { item, hash, version, entries } of await writtenBy(programme, templateId)) {
      const isWritten = item.title === `New ${item.id}`;
      if (acknowledged.has(`${templateId}:${item.id}`)) expect([item.id, isWritten]).toEqual([item.id, true]);
      expect({ id: item.id, hash, version }).toEqual({ id: item.id, hash: itemHash(item), version: isWritten ? 2 : 1 });
      expect([item.id, entries]).toEqual([item.id, isWritten ? [hash] : []]);
    }
    const exported = readExport(await exportText(programme.author));
    expect(verifyLedger(exported, sha256)).toMatchObject({ kind: 'whole' });
  }
});
