import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  isInputObjectType,
  isUnionType,
  parse,
  type GraphQLArgument,
  type GraphQLInputField,
} from 'graphql';
import { signingActs } from '@countersign/domain/authority';
import { idsOfWords } from '../src/platform/graphql/limits/ids.js';
import { limits, signatures, uploads } from '../src/platform/graphql/limits/limits.js';
import { weighOperation } from '../src/platform/graphql/limits/weigh-operation.js';
import {
  aForce,
  ask,
  operation,
  post,
  running,
  schema,
  selectAll,
  tokenOf,
  useApi,
  type Answer,
  type TestPerson,
} from './kit/index.js';

useApi({ production: true });

const send = async (person: TestPerson, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await post(body, { authorization: `Bearer ${await tokenOf(person)}`, ...headers });
  return { status: answer.status, ...((await answer.json()) as Partial<Answer<unknown>>) };
};

const codeOf = ({ errors }: { readonly errors?: Answer<unknown>['errors'] | undefined }) =>
  errors?.[0]?.extensions.code;

describe('the size of a request', () => {
  const large = { query: '{ __typename }', variables: { a: 'x'.repeat(limits.bodyBytes) } };

  test('is small for every operation but one that brings a file', async () => {
    const { dpo } = await aForce();
    expect((await send(dpo, large)).status).toBe(413);
    expect(codeOf(await send(dpo, large, { 'x-countersign-upload': '1' }))).toBe('BAD_USER_INPUT');
    const file = { ...large, variables: { a: 'x'.repeat(limits.uploadBytes) } };
    expect((await send(dpo, file, { 'x-countersign-upload': '1' })).status).toBe(413);
  });

  test('must be told', async () => {
    const { dpo } = await aForce();
    const body = new Blob(['{"query":"{ __typename }"}']).stream();
    const headers = { authorization: `Bearer ${await tokenOf(dpo)}`, 'content-type': 'application/json' };
    const answer = await fetch(`${running().api.url}/graphql`, {
      method: 'POST',
      headers,
      body,
      duplex: 'half',
    });
    expect(answer.status).toBe(411);
  });

  test('is not made up of values without number, nor of brackets within brackets', async () => {
    const { dpo } = await aForce();
    const query = '{ __typename }';
    for (const upload of [{}, { 'x-countersign-upload': '1' }] as const) {
      expect((await send(dpo, { query, variables: { a: Array(200_000).fill(0) } }, { ...upload })).status).toBe(400);
      expect((await send(dpo, `{"query":"${query}","variables":${'['.repeat(9_000)}`, { ...upload })).status).toBe(400);
    }
    for (const deep of ['[[[', '{"query":[[[', '['.repeat(100_000), `{ release(id: ${'['.repeat(15_000)}`]) {
      const { status, errors } = await send(dpo, deep.startsWith('{ ') ? { query: deep } : deep);
      expect([status, errors?.length]).toEqual([400, 1]);
    }
  });
});

const fieldsOf = (kind: 'query' | 'mutation') =>
  Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {});

const idsIn = (fields: readonly (GraphQLArgument | GraphQLInputField)[]): readonly string[] =>
  fields.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) return idsIn(Object.values(named.getFields()));
    return named.name === 'ID' ? [name] : [];
  });

describe('an id', () => {
  const asked = 'query ($id: ID!) { release(id: $id) { id } }';

  test('that is too long, or holds what no id holds, is refused before it is asked for, warm or cold', async () => {
    const { dpo } = await aForce();
    for (const id of ['x'.repeat(limits.idCharacters + 1), 'a b', '', 'a\nb']) {
      for (let turn = 0; turn < 3; turn += 1) expect(codeOf(await ask(dpo, asked, { id }))).toBe('BAD_USER_INPUT');
      expect(codeOf(await ask(dpo, `{ release(id: ${JSON.stringify(id)}) { id } }`))).toBe('BAD_USER_INPUT');
    }
    const input = { assessmentId: randomUUID(), itemIds: ['fine', 'x'.repeat(5_000)], kind: 'withhold', reason: 'x' };
    const mark = 'mutation ($input: MarkForPublicationInput!) { markForPublication(input: $input) { __typename } }';
    expect(codeOf(await ask(dpo, mark, { input }))).toBe('BAD_USER_INPUT');
  });

  test('that must be a UUID and is none names nothing, in every operation', async () => {
    const { dpo } = await aForce();
    for (let turn = 0; turn < 3; turn += 1)
      expect(await ask(dpo, asked, { id: 'x' })).toMatchObject({ data: { release: null } });
    const mustSayNotThere = fieldsOf('mutation').filter(({ args }) => idsIn(args).some((id) => !idsOfWords.has(id)));
    const cannot = mustSayNotThere.filter(({ type }) => {
      const union = getNamedType(type);
      return !isUnionType(union) || !union.getTypes().some(({ name }) => name === 'NotThere');
    });
    expect(cannot.map(({ name }) => name)).toEqual([]);
  });
});

describe('the work of an operation', () => {
  test('is bounded: everything of one thing can be asked for, and not twice', () => {
    for (const kind of ['query', 'mutation'] as const)
      for (const { name } of fieldsOf(kind))
        expect([name, weighOperation(schema, parse(operation(kind, name))) <= limits.cost]).toEqual([name, true]);
    const whole = selectAll(getNamedType(schema.getQueryType()?.getFields()['assessment']?.type ?? null) as never);
    const twice = `{ a: assessment(id: "1")${whole} b: assessment(id: "2")${whole} }`;
    expect(weighOperation(schema, parse(twice))).toBeGreaterThan(limits.cost);
  });

  test('is told before it is done: ten assessments under ten names, by alias and by fragment, are refused', async () => {
    const { assessor } = await aForce();
    const names = Array.from({ length: 10 }, (_, index) => `a${index}: assessment(id: "${randomUUID()}") { ...whole }`);
    const whole = 'fragment whole on Assessment { findings { message } items { title guidance content } }';
    const answer = await ask(assessor, `{ ${names.join(' ')} } ${whole}`);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('is known by name where it is a signature or a file', () => {
    const names = fieldsOf('mutation').map(({ name }) => name);
    expect([...signatures, ...uploads].filter((name) => !names.includes(name))).toEqual([]);
    expect(signatures).toHaveLength(signingActs.length);
  });
});

test('in production nobody is helped to a name that they may not ask for', async () => {
  const { dpo } = await aForce();
  const { errors } = await ask(dpo, '{ organisation { id } releasses { id } }');
  expect(errors?.length).toBeGreaterThan(0);
  expect(JSON.stringify(errors)).not.toContain('Did you mean');
});
