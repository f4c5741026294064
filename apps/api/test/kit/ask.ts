import { randomUUID } from 'node:crypto';
import { getNamedType, isInputObjectType } from 'graphql';
import type { Mutation, Query } from '../../src/platform/graphql/generated/contract.js';
import type { TestPerson } from './organisations.js';
import { audience, running } from './running.js';
import { operation, schema } from './select-all.js';

export interface AskOptions {
  /** Seconds since this person last proved who they are. */
  readonly signedInSecondsAgo?: number;
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
    auth_time: now - (options.signedInSecondsAgo ?? 5),
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

/** Asks the API as somebody signed in, with a token that is really verified. */
export const ask = async <Data = Readonly<Record<string, unknown>>>(
  person: TestPerson,
  query: string,
  variables: object = {},
  options: AskOptions = {},
): Promise<Answer<Data>> => {
  const authorization = `Bearer ${await tokenOf(person, options)}`;
  const upload = bringsFile.test(query) ? { 'x-countersign-upload': '1' } : {};
  const response = await post({ query, variables }, { authorization, ...upload }, options.url);
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
): Promise<Query[Name]> => only(await ask<Query>(person, operation('query', name), variables))[name];

/** What is sent: under an id of its own, where the mutation takes one and none is given. */
export const asSent = (name: string, input: object): object => {
  const type = schema.getMutationType()?.getFields()[name]?.args[0]?.type;
  const named = type && getNamedType(type);
  return isInputObjectType(named) && 'actId' in named.getFields() ? { actId: randomUUID(), ...input } : input;
};

/** A mutation of the contract by its name, with every field of its answer. */
export const mutate = async <Name extends Exclude<keyof Mutation, '__typename'>>(
  person: TestPerson,
  name: Name,
  input: object,
  options: AskOptions = {},
): Promise<Mutation[Name]> =>
  only(await ask<Mutation>(person, operation('mutation', name), { input: asSent(name, input) }, options))[name];

/** The answer as the type that is expected; fails with what came instead. */
export const expectType = <Result extends { readonly __typename: string }, Name extends Result['__typename']>(
  result: Result,
  name: Name,
): Extract<Result, { readonly __typename: Name }> => {
  if (result.__typename !== name) throw new Error(`Expected ${name}, got ${JSON.stringify(result)}`);
  return result as Extract<Result, { readonly __typename: Name }>;
};
