import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { signInClients } from './clients.js';
import { allowOrigins } from './cross-origin.js';
import { finishingRequests } from './finish-requests.js';
import type { Person } from './person.js';
import { buildProvider } from './provider.js';
import type { Ingredients } from './provider.js';
import { unknownMappers } from './realm/claims.js';
import { levelsOf } from './realm/levels.js';
import type { Realm } from './realm/realm-file.js';
import { readRealm } from './realm/realm-file.js';
import { Records } from './records.js';
import { signIn } from './sign-in.js';
import { keepKeys, keysOf, rotated } from './signing-keys.js';
import { userinfo } from './userinfo.js';

export interface DevIdpOptions {
  readonly people: readonly Person[];
  readonly portalOrigin: string;
  readonly port?: number;
  readonly host?: string;
  readonly issuerUrl?: string | undefined;
  readonly keysFolder?: string | undefined;
  readonly realmFile?: string | URL;
}

export interface DevIdp {
  readonly port: number;
  /** The `iss` of every token: the address of the realm. */
  readonly issuer: string;
  /** Signs with a new key from now on and still publishes the one before it. */
  readonly rotateKeys: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const realmFile = new URL('../../../infra/keycloak/countersign-realm.json', import.meta.url);

const listenerFor = (ingredients: Ingredients): RequestListener => {
  const { issuer, realm, people, keys } = ingredients;
  const provider = buildProvider(ingredients);
  provider.use(allowOrigins(signInClients(realm).flatMap(({ webOrigins }) => webOrigins)));
  provider.use(userinfo(issuer, keys.signing));
  provider.use(signIn(provider, people, levelsOf(realm)));
  const handle = provider.callback();
  const mount = new URL(issuer).pathname;
  return (request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(`${mount}/`)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`The realm is at ${mount}\n`);
      return;
    }
    void handle(Object.assign(request, { baseUrl: mount, url: url.slice(mount.length) }), response);
  };
};

const refuseWhatKeycloakWouldNotDo = (realm: Realm, people: readonly Person[]): void => {
  const known = new Set(realm.roles.realm.map(({ name }) => name));
  const strange = [
    ...people.flatMap(({ roles }) => roles).filter((role) => !known.has(role)),
    ...signInClients(realm).flatMap(({ protocolMappers }) => unknownMappers(protocolMappers)),
  ];
  if (strange.length > 0) throw new Error(`The realm file does not know ${[...new Set(strange)].join(', ')}.`);
};

/** An OpenID provider at Keycloak's addresses, reading the realm that Keycloak imports, where one signs in by picking a person. */
export const createDevIdp = async (options: DevIdpOptions): Promise<DevIdp> => {
  const { people, portalOrigin, port = 0, host = '127.0.0.1', keysFolder } = options;
  const realm = readRealm(options.realmFile ?? realmFile, { COUNTERSIGN_PORTAL_ORIGIN: portalOrigin });
  refuseWhatKeycloakWouldNotDo(realm, people);
  let keys = await keysOf(keysFolder);

  const server = createServer().listen(port, host);
  await once(server, 'listening');
  const bound = (server.address() as AddressInfo).port;
  const issuer = `${options.issuerUrl ?? `http://localhost:${bound}`}/realms/${realm.realm}`;
  const records = new Records(keysFolder === undefined ? undefined : join(keysFolder, 'records.json'));
  let listener = listenerFor({ issuer, realm, people, keys, records });
  const finishRequests = finishingRequests(server, (request, response) => listener(request, response));

  return {
    port: bound,
    issuer,
    rotateKeys: async () => {
      keys = await rotated(keys);
      if (keysFolder !== undefined) keepKeys(keysFolder, keys);
      listener = listenerFor({ issuer, realm, people, keys, records });
    },
    close: async () => {
      await finishRequests();
      records.keep();
    },
  };
};
