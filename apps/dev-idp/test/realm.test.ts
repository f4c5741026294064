import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { demonstrationPeople } from '@countersign/demonstration';
import { createDevIdp, realmFile } from '../src/dev-idp.js';
import { keycloakUsers } from '../src/keycloak-users.js';
import { fillPlaceholders } from '../src/realm/placeholders.js';
import { isRegistered } from '../src/realm/redirect-uris.js';
import { Browser, claimsOf } from './browser.js';
import { kentSiro, people, portalOrigin } from './people.js';

interface RealmText {
  clients: {
    clientId: string;
    protocolMappers: { name: string; protocolMapper: string; config: Record<string, string> }[];
  }[];
  roles: { realm: { name: string }[] };
  accessTokenLifespan: number;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'realm-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const changed = (change: (realm: RealmText) => void): string => {
  const realm = JSON.parse(readFileSync(realmFile, 'utf8')) as RealmText;
  change(realm);
  const file = join(folder, 'realm.json');
  writeFileSync(file, JSON.stringify(realm));
  return file;
};

const mappersOf = (realm: RealmText) => realm.clients[0]?.protocolMappers ?? [];

test('lifetimes, audience and claims come from the realm file and from nowhere else', async () => {
  const file = changed((realm) => {
    realm.accessTokenLifespan = 77;
    for (const { config } of mappersOf(realm)) {
      if (config['included.client.audience']) config['included.client.audience'] = 'another-api';
      if (config['claim.name'] === 'organisation') config['claim.name'] = 'tenant.id';
    }
  });
  const idp = await createDevIdp({ people, portalOrigin, realmFile: file });
  const claims = claimsOf(await new Browser(idp).signIn());
  await idp.close();
  expect(claims).toMatchObject({ aud: 'another-api', tenant: { id: kentSiro.organisationId } });
  expect(claims).not.toHaveProperty('organisation');
  expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(77);
});

test('a client that the realm does not have cannot sign anybody in', async () => {
  const file = changed((realm) => {
    for (const client of realm.clients) client.clientId = `other-${client.clientId}`;
  });
  const idp = await createDevIdp({ people, portalOrigin, realmFile: file });
  const answer = await new Browser(idp).authorize();
  await idp.close();
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('client is invalid')]);
});

test('a role or a mapper that it cannot give as Keycloak would stops the start', async () => {
  const noInspector = changed((realm) => {
    realm.roles.realm = realm.roles.realm.filter(({ name }) => name !== 'inspector');
  });
  await expect(createDevIdp({ people, portalOrigin, realmFile: noInspector })).rejects.toThrow('inspector');
  const strangeMapper = changed((realm) => {
    mappersOf(realm)[0]!.protocolMapper = 'oidc-script-mapper';
  });
  await expect(createDevIdp({ people, portalOrigin, realmFile: strangeMapper })).rejects.toThrow('oidc-script-mapper');
});

test('placeholders are filled as Keycloak fills them', () => {
  expect(fillPlaceholders('${A}/* ${B:http://localhost:8080} ${username}', { A: 'http://a' })).toBe(
    'http://a/* http://localhost:8080 ${username}',
  );
});

test('an address is registered as itself or below a star, and never by looking alike', () => {
  const registered = ['http://localhost:8080/*', 'https://one.example/back'];
  expect(
    ['http://localhost:8080/', 'http://localhost:8080/a?b=c', 'https://one.example/back'].map((address) =>
      isRegistered(address, registered),
    ),
  ).toEqual([true, true, true]);
  expect(
    [
      'http://localhost:80801/',
      'http://localhost:8080@elsewhere.example/',
      'https://one.example/back/further',
      'https://one.example/back#fragment',
      'javascript:alert(1)',
      'nonsense',
    ].filter((address) => isRegistered(address, registered)),
  ).toEqual([]);
});

test('the people whom compose imports are those of the story, with the subjects they have here', () => {
  const file = new URL('../../../infra/keycloak/countersign-users-0.json', import.meta.url);
  const written = JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof keycloakUsers>;
  expect(written).toEqual(keycloakUsers('countersign', demonstrationPeople));
  expect(written.users).toHaveLength(10);
  const names = new Map(demonstrationPeople.map(({ subject, name }) => [subject, name]));
  expect(written.users.map(({ firstName, lastName }) => `${firstName} ${lastName}`)).toEqual(
    written.users.map(({ id }) => names.get(id)),
  );
});
