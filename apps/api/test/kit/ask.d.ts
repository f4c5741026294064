import type { Mutation, Query } from '../../src/platform/graphql/generated/contract.js';
import type { TestPerson } from './organisations.js';
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
  readonly errors:
    | readonly {
        readonly message: string;
        readonly extensions: {
          readonly code: string;
        };
      }[]
    | null;
}
export declare const claimsOf: (
  person: TestPerson,
  options?: AskOptions,
) => {
  iss: string;
  aud: string;
  sub: string;
  organisation: string;
  realm_access: {
    roles: readonly string[];
  };
  auth_time: number;
  iat: number;
  exp: number;
};
export declare const tokenOf: (person: TestPerson, options?: AskOptions) => Promise<string>;
export declare const post: (
  body: unknown,
  headers: Readonly<Record<string, string>>,
  url?: string,
) => Promise<Response>;
/** Asks the API as somebody signed in, with a token that is really verified. */
export declare const ask: <Data = Readonly<Record<string, unknown>>>(
  person: TestPerson,
  query: string,
  variables?: object,
  options?: AskOptions,
) => Promise<Answer<Data>>;
/** A query of the contract by its name, with every field of its answer. */
export declare const query: <Name extends Exclude<keyof Query, '__typename'>>(
  person: TestPerson,
  name: Name,
  variables?: object,
) => Promise<Query[Name]>;
/** A mutation of the contract by its name, with every field of its answer. */
export declare const mutate: <Name extends Exclude<keyof Mutation, '__typename'>>(
  person: TestPerson,
  name: Name,
  input: object,
  options?: AskOptions,
) => Promise<Mutation[Name]>;
/** The answer as the type that is expected; fails with what came instead. */
export declare const expectType: <
  Result extends {
    readonly __typename: string;
  },
  Name extends Result['__typename'],
>(
  result: Result,
  name: Name,
) => Extract<
  Result,
  {
    readonly __typename: Name;
  }
>;
