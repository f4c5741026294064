import type { Person } from '../person.js';
import { usernameOf } from '../person.js';
import type { ProtocolMapper } from './realm-file.js';

export interface SignIn {
  readonly person: Person;
  readonly authTime: number | undefined;
  readonly level: string | undefined;
}

export type TokenKind = 'access' | 'id' | 'userinfo';

const attributesOf = (person: Person): Readonly<Record<string, string>> => ({
  username: usernameOf(person),
  organisation: person.organisationId,
});

type Mapping = (config: ProtocolMapper['config'], signIn: SignIn) => readonly [path: string, value: unknown];

const mappings: Readonly<Record<string, Mapping>> = {
  'oidc-sub-mapper': (_config, { person }) => ['sub', person.subject],
  'oidc-audience-mapper': (config) => ['aud', config['included.client.audience']],
  'oidc-usermodel-attribute-mapper': (config, { person }) => [
    config['claim.name'] ?? '',
    attributesOf(person)[config['user.attribute'] ?? ''],
  ],
  'oidc-full-name-mapper': (_config, { person }) => ['name', person.name],
  'oidc-usermodel-realm-role-mapper': (config, { person }) => [config['claim.name'] ?? '', person.roles],
  'oidc-usersessionmodel-note-mapper': (config, { authTime }) => [
    config['claim.name'] ?? '',
    config['user.session.note'] === 'AUTH_TIME' ? authTime : undefined,
  ],
  'oidc-acr-mapper': (_config, { level }) => ['acr', level],
};

const nested = (path: string, value: unknown): Record<string, unknown> =>
  path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Record<string, unknown>;

/** The mappers of a client that this provider cannot imitate. */
export const unknownMappers = (mappers: readonly ProtocolMapper[]): readonly string[] =>
  mappers.map(({ protocolMapper }) => protocolMapper).filter((kind) => !Object.hasOwn(mappings, kind));

/** The claims that Keycloak's mappers would put into a token of this kind. */
export const claimsFor = (
  kind: TokenKind,
  mappers: readonly ProtocolMapper[],
  signIn: SignIn,
): Record<string, unknown> =>
  Object.assign(
    {},
    ...mappers
      .filter(({ config }) => config[`${kind}.token.claim`] === 'true')
      .map(({ protocolMapper, config }) => mappings[protocolMapper]?.(config, signIn))
      .map((claim) => (claim?.[1] === undefined ? {} : nested(claim[0], claim[1]))),
  ) as Record<string, unknown>;
