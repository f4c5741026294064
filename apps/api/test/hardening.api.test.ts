import { expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { aForce, aProgramme, ask, aTemplate, post, running, tokenOf, useApi, type Answer } from './kit/index.js';

useApi();

const asDpo = async () => ({ authorization: `Bearer ${await tokenOf((await aForce()).dpo)}` });

const url = (path = '/graphql'): string => `${running().api.url}${path}`;

test('the audit of GraphQL over HTTP passes every MUST', async () => {
  const headers = await asDpo();
  const results = await auditServer({
    url: url(),
    fetchFn: (input: string | URL, init: RequestInit = {}) =>
      fetch(input, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } }),
  });
  const failed = results.filter((result) => result.status === 'error');
  expect(failed.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  expect(results.filter(({ name }) => name.startsWith('MUST')).map(({ status }) => status)).not.toContain('warn');
});

test('nothing but a JSON post reaches GraphQL: no GET, no form, no plain text', async () => {
  const headers = await asDpo();
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const answer = await fetch(`${url()}?query=%7B__typename%7D`, { method, headers });
    expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'POST']);
  }
  for (const type of [
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
    'application/jsonp',
  ]) {
    const body = type.includes('urlencoded') ? 'query=%7B__typename%7D' : '{"query":"{__typename}"}';
    expect([type, (await post(body, { ...headers, 'content-type': type })).status]).toEqual([type, 415]);
  }
  expect((await fetch(url('/graphiql'), { headers })).status).toBe(404);
});

const codeOf = async (query: unknown, variables?: unknown): Promise<string | undefined> => {
  const response = await post({ query, variables }, await asDpo());
  const { errors } = (await response.json()) as Answer<unknown>;
  return errors?.[0]?.extensions.code;
};

test('a query that is too long, too wide, too deep or aliased too often is not run', async () => {
  expect(await codeOf(`{ __typename } #${'x'.repeat(40_000)}`)).toBe('BAD_USER_INPUT');
  const aliases = Array.from({ length: 50 }, (_, index) => `a${index}: __typename`).join(' ');
  expect(await codeOf(`{ me { person { ${aliases} } } }`)).toBe('BAD_USER_INPUT');
  expect(await codeOf(`{ ${Array.from({ length: 11 }, () => '__typename').join(' ')} }`)).toBe('BAD_USER_INPUT');
  expect(await codeOf(`{ me { ${'__typename '.repeat(700)} } }`)).toBe('BAD_USER_INPUT');
  expect(await codeOf(`{ me { ${'a '.repeat(5_000)} } }`)).toBe('BAD_USER_INPUT');
  const nested = Array.from({ length: 14 }).reduce<string>((inner) => `ofType { ${inner} }`, 'name');
  expect(await codeOf(`{ __type(name: "Me") { ${nested} } }`)).toBe('BAD_USER_INPUT');
});

test('fragments do not hide depth or width', async () => {
  const names = Array.from({ length: 20 }, (_, index) => index);
  const chain = names.map((name) => `fragment f${name} on __Type { ofType { ...f${name + 1} } }`).join('\n');
  const end = `fragment f20 on __Type { name }`;
  expect(await codeOf(`{ __type(name: "Me") { ...f0 } } ${chain} ${end}`)).toBe('BAD_USER_INPUT');
  const doubling = names
    .map((name) => `fragment g${name} on Me { ...g${name + 1} ... on Me { ...g${name + 1} } }`)
    .join('\n');
  expect(await codeOf(`{ me { ...g0 } } ${doubling} fragment g20 on Me { roles acts }`)).toBe('BAD_USER_INPUT');
  const atOnce = (count: number) => `{ ...all } fragment all on Query { ${'__typename '.repeat(count)} }`;
  expect(await codeOf(atOnce(10))).toBeUndefined();
  expect(await codeOf(atOnce(11))).toBe('BAD_USER_INPUT');
});

test('batches, parsed documents, several operations and odd bodies are refused', async () => {
  const headers = await asDpo();
  const bodies = [
    [{ query: '{ __typename }' }, { query: '{ __typename }' }],
    { query: JSON.stringify({ kind: 'Document', definitions: [] }) },
    { query: '1' },
    { query: 'query A { __typename } query B { __typename }', operationName: 'A' },
    { query: '{ __typename }', variables: [1] },
    'null',
    '{"query":"{__typename}","__proto__":{"x":1}}',
    `{"query":"{__typename}","variables":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  ];
  for (const body of bodies) {
    const response = await post(body, headers);
    expect([JSON.stringify(body).slice(0, 60), response.status]).toEqual([JSON.stringify(body).slice(0, 60), 400]);
  }
  const huge = await post(`{"query":"{__typename}","variables":{"a":"${'x'.repeat(9 * 1024 * 1024)}"}}`, headers);
  expect(huge.status).toBe(413);
});

test('a wrong word, a day that never was, and content of no kind are refused the same way, warm or cold', async () => {
  const query = 'query ($stage: StageKind!) { gate(serviceId: "microsoft-365", stage: $stage) { open } }';
  for (let turn = 0; turn < 4; turn += 1) expect(await codeOf(query, { stage: 'everything' })).toBe('BAD_USER_INPUT');
  expect(await codeOf('{ gate(serviceId: "microsoft-365", stage: "everything") { open } }')).toBe('BAD_USER_INPUT');
  expect(await codeOf('{ organisations(kind: 7) { id } }')).toBe('BAD_USER_INPUT');
  const open = 'mutation ($input: OpenStageInput!) { openStage(input: $input) { __typename } }';
  const input = { serviceId: 'microsoft-365', stage: 'pilot', requestId: 'x' };
  for (const until of ['2026-02-30', '2026-2-3', 'tomorrow', 20260101, null])
    for (let turn = 0; turn < 3; turn += 1)
      expect([until, await codeOf(open, { input: { ...input, until } })]).toEqual([until, 'BAD_USER_INPUT']);
  const edit = 'mutation ($input: EditTemplateItemInput!) { editTemplateItem(input: $input) { __typename } }';
  const item = { templateId: 'x', itemId: 'x', expectedVersion: 1, title: 'x', guidance: '', deferred: false, law: [] };
  for (const content of ['text', 7, [], {}, { kind: 'spell' }])
    expect(await codeOf(edit, { input: { ...item, placement: 'national', content } })).toBe('BAD_USER_INPUT');
});

test('half a character and NUL are refused before anything is read, in variables and in the query', async () => {
  const programme = await aProgramme();
  const templateId = await aTemplate(programme);
  const edit = 'mutation ($input: EditTemplateItemInput!) { editTemplateItem(input: $input) { __typename } }';
  for (const title of ['half \uD83D', 'nul \u0000']) {
    const input = {
      templateId,
      itemId: 'need',
      expectedVersion: 1,
      title,
      guidance: '',
      placement: 'national',
      deferred: false,
      law: [],
      content: { kind: 'question', text: 'x' },
    };
    const answer = await ask(programme.author, edit, { input });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
  expect(await codeOf('{ release(id: "\\u0000") { id } }')).toBe('BAD_USER_INPUT');
  expect(await codeOf('{ release(id: "\\uD83D") { id } }')).toBe('BAD_USER_INPUT');
});

test('an address that cannot be read is refused, and nothing of it is repeated', async () => {
  for (const path of ['/%E0%A4%A', '/graphql/%', '/export/%zz']) {
    const answer = await fetch(url(path));
    expect([path, answer.status]).toEqual([path, 400]);
    const text = await answer.text();
    expect([JSON.parse(text), text.includes('%')]).toMatchObject([{ error: { code: 'BAD_ADDRESS' } }, false]);
  }
});

test('no answer is kept, and none is taken for anything but what it says it is', async () => {
  const { dpo } = await aForce();
  const authorization = `Bearer ${await tokenOf(dpo)}`;
  const answers = [
    await post({ query: '{ me { person { id } } }' }, { authorization }),
    await post({ query: '{' }, { authorization }),
    await post({ query: '{ me { person { id } } }' }, {}),
    await fetch(url(), { method: 'GET' }),
    await fetch(url('/export/ledger'), { headers: { authorization } }),
    ...(await Promise.all(['/health', '/ready', '/nowhere', '/%'].map((path) => fetch(url(path))))),
  ];
  for (const { url: asked, status, headers } of answers)
    expect([asked, status, headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
      asked,
      status,
      'no-store',
      'nosniff',
    ]);
});

test('a timeline of an organisation that cannot be one is of nobody, and not of everybody', async () => {
  const { author } = await aProgramme();
  await aTemplate(await aProgramme());
  const asked = 'query ($id: ID) { nationalTimeline(organisationId: $id) { edges { node { id } } } }';
  for (const id of ['x', 'null', '0', '00000000-0000-0000-0000-000000000000'])
    expect([id, (await ask(author, asked, { id })).data]).toEqual([id, { nationalTimeline: { edges: [] } }]);
});
