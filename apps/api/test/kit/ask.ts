import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Mutation, Query } from '../../src/platform/graphql/generated/contract.js';
import { fingerprint } from './fingerprint.js';
import type { TestPerson } from './organisations.js';
import { audience, running } from './running.js';
import { operation } from './select-all.js';

export interface AskOptions {
  /** Seconds since this person last proved who they are. */
  readonly signedInSecondsAgo?: number;
  /** The session at the identity provider; a new one for each asking where none is given. */
  readonly sid?: string;
  /** The level of the sign-in, where it is not one that counts for signing. */
  readonly acr?: string;
  /** When this person proved who they are, in seconds since 1970, where it is the same for several askings. */
  readonly authTime?: number;
  /** Roles in the token, where they are not those of the appointments. */
  readonly rolesInToken?: readonly string[];
  readonly url?: string;
}

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] | null;
}

export const claimsOf = (person: TestPerson, options: AskOptions = {}) => {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: running().issuer.url,
    aud: audience,
    sub: person.subject,
    organisation: person.tenantId,
    realm_access: { roles: options.rolesInToken ?? person.roles },
    typ: 'Bearer',
    azp: 'countersign-portal',
    acr: options.acr ?? 'step-up',
    sid: options.sid ?? randomUUID(),
    auth_time: options.authTime ?? now - (options.signedInSecondsAgo ?? 5),
    iat: now,
    exp: now + 300,
  };
};

export const tokenOf = (person: TestPerson, options: AskOptions = {}): Promise<string> =>
  running().issuer.sign({ ...claimsOf(person, options) });

export const post = async (body: unknown, headers: Readonly<Record<string, string>>, url = running().api.url) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const bringsFile = /\b(?:addEvidence|recordAgreement)\b/;

/** A mutation that names no act is sent under an id of its own. */
const withActId = (query: string, variables: object): object =>
  query.startsWith('mutation') && 'input' in variables
    ? { ...variables, input: { actId: randomUUID(), ...(variables.input as object) } }
    : variables;

/** Asks the API as somebody signed in, with a token that is really verified. */
export const ask = async <Data = Readonly<Record<string, unknown>>>(
  person: TestPerson,
  query: string,
  variables: object = {},
  options: AskOptions = {},
): Promise<Answer<Data>> => {
  const authorization = `Bearer ${await tokenOf(person, options)}`;
  const upload = bringsFile.test(query) ? { 'x-countersign-upload': '1' } : {};
  const asSent = { query, variables: withActId(query, variables) };
  const response = await post(asSent, { authorization, ...upload }, options.url);
  const body = (await response.json()) as Partial<Answer<Data>>;
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? null };
};

const only = <Data>(answer: Answer<Data>): Data => {
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};

/** A query of the contract by its name, with every field of its answer. */
export const query = async <Name extends Exclude<keyof Query, '__typename'>>(
  person: TestPerson,
  name: Name,
  variables: object = {},
  options: AskOptions = {},
): Promise<Query[Name]> => only(await ask<Query>(person, operation('query', name), variables, options))[name];

type MutationName = Exclude<keyof Mutation, '__typename'>;

/** The mutations that `sendingTwice` has seen; null while each is sent once. */
let sentTwice: Set<string> | null = null;

/** Does the work with every mutation sent three times under its id, twice at once; returns which they were. */
export const sendingTwice = async (work: () => Promise<unknown>): Promise<ReadonlySet<string>> => {
  const seen = new Set<string>();
  sentTwice = seen;
  try {
    await work();
  } finally {
    sentTwice = null;
  }
  return seen;
};

const entriesOf = ({ tenantId }: TestPerson) =>
  running().owner.asSystem(tenantId, (tx) =>
    tx.query('select seq from app.ledger_entry where tenant_id = $1', [tenantId]),
  );

/** The answer to what was sent twice at once and once more, all of them the same; one act, and one entry of it. */
const sameAnswer = async <Answer extends { readonly __typename: string }>(
  person: TestPerson,
  send: () => Promise<Answer>,
): Promise<Answer> => {
  const [before, atFirst] = [await entriesOf(person), await fingerprint({ id: person.tenantId })];
  const [first, second] = await Promise.all([send(), send()]);
  expect(second).toEqual(first);
  const after = await fingerprint({ id: person.tenantId });
  expect(await send()).toEqual(first);
  expect(await fingerprint({ id: person.tenantId })).toEqual(after);
  const entries = (await entriesOf(person)).length - before.length;
  expect(entries).toBeLessThanOrEqual(1);
  // The counts that are kept while the chain stands still rest on it: nothing changes without an entry (law 19).
  if (entries === 0) expect(after).toEqual(atFirst);
  return first;
};

/** A mutation of the contract by its name, with every field of its answer. */
export const mutate = async <Name extends MutationName>(
  person: TestPerson,
  name: Name,
  input: object,
  options: AskOptions = {},
): Promise<Mutation[Name]> => {
  const variables = { input: { actId: randomUUID(), ...input } };
  const send = async () => only(await ask<Mutation>(person, operation('mutation', name), variables, options))[name];
  if (sentTwice === null) return send();
  sentTwice.add(name);
  return sameAnswer(person, send);
};

/** The answer as the type that is expected; fails with what came instead. */
export const expectType = <Result extends { readonly __typename: string }, Name extends Result['__typename']>(
  result: Result,
  name: Name,
): Extract<Result, { readonly __typename: Name }> => {
  if (result.__typename !== name) throw new Error(`Expected ${name}, got ${JSON.stringify(result)}`);
  return result as Extract<Result, { readonly __typename: Name }>;
};
