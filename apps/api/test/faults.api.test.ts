import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Client } from 'pg';
import { anApiProcess, type ApiProcess } from './kit/api-process.js';
import { aProgramme, ask, aTemplate, databases, running, useApi, type Programme } from './kit/index.js';

useApi();

const edit = `mutation ($input: EditTemplateItemInput!) { editTemplateItem(input: $input) { __typename } }`;

interface Edited {
  readonly editTemplateItem: { readonly __typename: string };
}

const save = (programme: Programme, templateId: string, api: ApiProcess) => {
  const content = { kind: 'question', text: 'Written while something went wrong' };
  const rest = { expectedVersion: 1, title: 'New', guidance: '', placement: 'national', deferred: false, law: [] };
  return ask<Edited>(programme.author, edit, { input: { templateId, itemId: 'need', content, ...rest } }, api);
};

/** PostgreSQL as the role that serves requests: it sees, and may end, the connections of the API. */
const asTheApp = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: databases().appUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(20);
  }
};

/** Runs `during` while a save of the API waits in PostgreSQL for a row that is held, with the connection that waits. */
const whileSaving = async <T>(
  { author, id }: Programme,
  templateId: string,
  during: (waiting: number, client: Client) => Promise<T>,
): Promise<T> =>
  running().owner.asSystem(id, async (tx) => {
    expect(author.tenantId).toBe(id);
    const [held] = await tx.query<{ pid: number }>(
      `select pg_backend_pid() as pid from (select from app.template_item where template_id = $1 for update) held limit 1`,
      [templateId],
    );
    return asTheApp(async (client) => {
      const waiting = await until(async () => {
        const { rows } = await client.query<{ pid: number }>(
          'select pid from pg_stat_activity where $1 = any (pg_blocking_pids(pid))',
          [held?.pid],
        );
        return rows[0]?.pid;
      });
      return during(waiting, client);
    });
  });

test('busy connections of the database are lost: each request that was on one fails as a fault, and the API lives', async () => {
  const programme = await aProgramme();
  const templateId = await aTemplate(programme);
  const api = await anApiProcess();
  for (let turn = 0; turn < 3; turn += 1) {
    const saving = save(programme, templateId, api);
    await whileSaving(programme, templateId, async (waiting, client) => {
      await client.query('select pg_terminate_backend($1)', [waiting]);
      const { status, data, errors } = await saving;
      expect([status, data, errors?.[0]?.extensions.code]).toEqual([200, null, 'INTERNAL']);
    });
  }
  expect((await save(programme, templateId, api)).data?.editTemplateItem.__typename).toBe('TemplateSaved');
  expect(await api.stop()).toBe(0);
});

test('asked to stop, the API finishes what it has begun, refuses what comes after, and then ends', async () => {
  const programme = await aProgramme();
  const templateId = await aTemplate(programme);
  const api = await anApiProcess();
  const saving = save(programme, templateId, api);
  const stopped = await whileSaving(programme, templateId, async () => {
    const ending = api.stop();
    const refused = await until(async () => {
      const answer = await fetch(`${api.url}/health`);
      return answer.status === 503 ? answer : undefined;
    });
    expect(refused.headers.get('connection')).toBe('close');
    return { ending };
  });
  expect((await saving).data?.editTemplateItem.__typename).toBe('TemplateSaved');
  expect(await stopped.ending).toBe(0);
  await expect(fetch(`${api.url}/health`)).rejects.toThrow();
});
