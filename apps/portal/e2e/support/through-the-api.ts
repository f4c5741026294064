import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';

type Input = Readonly<Record<string, unknown>>;

interface Answer<T> {
  readonly data: T | null;
  readonly errors?: readonly {
    readonly message: string;
    /** Somebody who asks for too much at once is told when to ask again. Seconds. */
    readonly extensions?: { readonly retryAfter?: number };
  }[];
}

/** The API as somebody who is signed in: the same token, the same rules, no form. */
export interface Api {
  readonly ask: <T>(query: string, variables: Input) => Promise<T>;
  /** One act; anything but a saving of it fails the test with the refusal. */
  readonly act: <T = { readonly __typename: string }>(verb: string, input: Input, fields?: string) => Promise<T>;
}

const capital = (verb: string) => `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;

const tokenOf = async (page: Page): Promise<string> => {
  const isSigned = (url: string, token: string | undefined) => url.endsWith('/graphql') && token !== undefined;
  const [request] = await Promise.all([
    page.waitForRequest((one) => isSigned(one.url(), one.headers()['authorization'])),
    page.reload(),
  ]);
  return request.headers()['authorization'] ?? '';
};

/** Goes on as the person of this page, with the token that their browser was given. */
export const asTheSamePerson = async (page: Page): Promise<Api> => {
  const authorization = await tokenOf(page);
  const ask = async <T>(query: string, variables: Input): Promise<T> => {
    const response = await page.request.post('/graphql', { headers: { authorization }, data: { query, variables } });
    if (response.status() === 429) {
      await page.waitForTimeout(Number(response.headers()['retry-after'] ?? 1) * 1000);
      return ask<T>(query, variables);
    }
    const { data, errors } = (await response.json()) as Answer<T>;
    const wait = errors?.[0]?.extensions?.retryAfter;
    if (wait !== undefined) {
      await page.waitForTimeout(wait * 1000);
      return ask<T>(query, variables);
    }
    expect(errors ?? [], query).toEqual([]);
    return data as T;
  };
  const act = async <T>(verb: string, input: Input, fields = ''): Promise<T> => {
    const query = `mutation ($input: ${capital(verb)}Input!) {
      done: ${verb}(input: $input) { __typename ... on Refusal { message } ${fields} }
    }`;
    const { done } = await ask<{ readonly done: T & { readonly message?: string } }>(query, {
      input: { actId: randomUUID(), ...input },
    });
    expect(done.message, `${verb} ${JSON.stringify(input)}`).toBeUndefined();
    return done;
  };
  return { ask, act };
};

/** Does the same with each of many, so many at once. */
export const withEach = async <T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<unknown>) => {
  const left = [...all];
  const worker = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};
