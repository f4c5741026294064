import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { accept } from '@countersign/domain/kernel';
import { closingLine, verifyLedger, type LedgerExport } from '@countersign/domain/ledger';
import { sha256 } from '../../platform/sha256.js';
import {
  aForce,
  aProgramme,
  aRegulator,
  aTemplate,
  ask,
  exportText,
  mutate,
  query,
  readExport,
  running,
  tokenOf,
  useApi,
  type Programme,
} from '../../../test/kit/index.js';
import { nationalTimelineSql } from './ledger.repository.js';

useApi();

const edited = async (programme: Programme, times: number): Promise<void> => {
  const templateId = await aTemplate(programme);
  for (let version = 1; version <= times; version += 1)
    await mutate(programme.author, 'editTemplateItem', {
      templateId,
      itemId: 'need',
      expectedVersion: version,
      title: `Title ${version}`,
      guidance: '',
      placement: 'national',
      deferred: false,
      law: [],
      content: { kind: 'question', text: 'Why the service is needed.' },
    });
};

test('the timeline is newest first, in pages without gaps or repeats', async () => {
  const programme = await aProgramme();
  await edited(programme, 5);
  const first = await query(programme.publisher, 'timeline', { first: 2 });
  expect(first.edges.map(({ node }) => node.seq)).toEqual([5, 4]);
  expect(first.edges[0]?.node).toMatchObject({
    act: 'edit-template-item',
    by: { id: programme.author.id },
    organisation: { id: programme.id },
  });
  const second = await query(programme.publisher, 'timeline', { first: 3, after: first.pageInfo.endCursor });
  expect(second.edges.map(({ node }) => node.seq)).toEqual([3, 2, 1]);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
});

test('the national timeline says who did what and never names a person of another organisation', async () => {
  const [programme, regulator] = [await aProgramme(), await aRegulator()];
  await edited(programme, 3);
  const page = { first: 2, organisationId: programme.id };
  const one = await query(regulator.inspector, 'nationalTimeline', page);
  const two = await query(regulator.inspector, 'nationalTimeline', { ...page, after: one.pageInfo.endCursor });
  expect([...one.edges, ...two.edges].map(({ node }) => [node.seq, node.by])).toEqual([
    [3, null],
    [2, null],
    [1, null],
  ]);
  expect((await query(programme.author, 'nationalTimeline', page)).edges[0]?.node.by).not.toBeNull();
});

test('a force reads its own timeline only', async () => {
  const [force, programme] = [await aForce(), await aProgramme()];
  await edited(programme, 1);
  expect((await query(force.siro, 'timeline')).edges).toEqual([]);
  const answer = await ask(force.siro, '{ nationalTimeline { edges { cursor } } }');
  expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('an export is whole to the last byte and verifies offline; an edit of it does not', async () => {
  const programme = await aProgramme();
  await edited(programme, 3);
  const text = await exportText(programme.author);
  const exported = readExport(text);
  expect(verifyLedger(exported, sha256)).toMatchObject({ kind: 'whole', entries: 3 });
  expect(text.endsWith(`${closingLine(sha256(text.slice(0, text.lastIndexOf('{'))))}\n`)).toBe(true);
  const [first, ...rest] = exported.entries;
  const altered = { ...exported, entries: [{ ...first, body: first?.body.replace('edit', 'vote') }, ...rest] };
  expect(verifyLedger(altered as LedgerExport, sha256)).toEqual({ kind: 'broken', fault: { kind: 'edited', at: 1 } });
});

test('an export of more entries than are read at a time has each of them once', async () => {
  const programme = await aProgramme();
  const intent = { actId: randomUUID(), name: 'test', said: {} };
  const session = { ...programme.author, rolesInToken: programme.author.roles, authTime: null, intent };
  const again = { made: () => '', read: () => Promise.reject(new Error('This act was never sent before.')) };
  await running().tenancy.write(session, 'edit-template', again, async (tx) => {
    await tx.takeTurn('many entries');
    const fact = { act: 'edit-template-item', subjectKind: 'item', by: programme.author.id, at: tx.now };
    const turns = Array.from({ length: 2_500 }, (_, turn) => ({ subjectId: `${turn}`, before: null, after: null }));
    return accept(await tx.ledger(turns.map((turn) => ({ ...fact, ...turn }))));
  });
  expect(verifyLedger(readExport(await exportText(programme.author)), sha256)).toMatchObject({ entries: 2_500 });
});

test('an organisation where nothing has happened exports an empty chain that verifies', async () => {
  const force = await aForce();
  expect(verifyLedger(readExport(await exportText(force.dpo)), sha256)).toMatchObject({ kind: 'whole', entries: 0 });
});

test('an export is for somebody signed in who may take it, and for nobody else', async () => {
  const url = `${running().api.url}/export/ledger`;
  expect((await fetch(url)).status).toBe(401);
  expect((await fetch(url, { headers: { authorization: 'Bearer forged' } })).status).toBe(401);
  const stranger = { ...(await aForce()).dpo, subject: 'nobody-here' };
  const answer = await fetch(url, { headers: { authorization: `Bearer ${await tokenOf(stranger)}` } });
  expect(answer.status).toBe(403);
  expect(await answer.text()).not.toContain('countersign-ledger');
});

test('a page is of 1 to 100 entries and begins at a place that this list gave', async () => {
  const force = await aForce();
  for (const bad of ['first: 0', 'first: 101', 'after: "nonsense"', 'after: "W10"']) {
    const answer = await ask(force.dpo, `{ timeline(${bad}) { edges { cursor } } }`);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('a page from the middle of all chains is found by the index, however deep it lies', async () => {
  const { tenantId, subject, roles } = (await aProgramme()).author;
  const place = [50, '2026-01-01T00:00:00.000Z', tenantId, 7, null];
  const plan = await running().tenancy.read(
    { tenantId, subject, rolesInToken: roles, authTime: null },
    'read-timeline-of-all',
    async (tx) => {
      await tx.query('set local enable_seqscan = off');
      await tx.query('set local enable_bitmapscan = off');
      return tx.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${nationalTimelineSql}`, place);
    },
  );
  const text = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(text).toMatch(/Index Scan using ledger_entry_national[^\n]*\n\s*Index Cond: \(at <= /);
});
