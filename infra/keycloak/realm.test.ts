import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { roles } from '@countersign/domain/authority';
import { apiConfig } from '../../apps/api/src/platform/config/config.js';
import { realmFile } from '../../apps/dev-idp/src/dev-idp.js';
import { readRealm } from '../../apps/dev-idp/src/realm/realm-file.js';
import { composeText, environmentOf, parsed } from '../docker/compose-file.js';

const compose = parsed(composeText).services;
const here = new URL('countersign-realm.json', import.meta.url);

interface Flow {
  readonly alias: string;
  readonly topLevel: boolean;
  readonly authenticationExecutions: readonly { readonly flowAlias?: string; readonly authenticatorConfig?: string }[];
}

const raw = JSON.parse(readFileSync(here, 'utf8')) as {
  readonly browserFlow: string;
  readonly authenticationFlows: readonly Flow[];
  readonly authenticatorConfig: readonly {
    readonly alias: string;
    readonly config: Readonly<Record<string, string>>;
  }[];
  readonly components: Readonly<
    Record<string, readonly { readonly config: Readonly<Record<string, readonly string[]>> }[]>
  >;
};

test('compose imports the file that the development provider reads', () => {
  expect(realmFile.href).toBe(here.href);
  expect(compose.keycloak?.volumes?.[0]).toMatch(
    /^\.\/infra\/keycloak\/countersign-realm\.json:\/opt\/keycloak\/data\/import\//,
  );
  expect(compose.keycloak?.command).toContain('--import-realm');
});

test('the roles of the realm are the roles of the domain', () => {
  const realm = readRealm(here, {});
  expect(realm.roles.realm.map(({ name }) => name).sort()).toEqual([...roles].sort());
});

test('the portal signs in with the client, realm and address that the file has, and the API expects its audience', () => {
  const keycloak = environmentOf(compose.keycloak ?? { image: '' });
  const portal = environmentOf(compose.portal ?? { image: '' });
  const realm = readRealm(here, keycloak);
  const client = realm.clients.find(({ clientId }) => clientId === portal.COUNTERSIGN_IDP_CLIENT);
  expect(realm.realm).toBe(portal.COUNTERSIGN_IDP_REALM);
  expect(client?.redirectUris).toEqual([`${String(keycloak.COUNTERSIGN_PORTAL_ORIGIN)}/*`]);
  expect(client?.attributes['pkce.code.challenge.method']).toBe('S256');
  const audience = compose.api?.environment?.COUNTERSIGN_AUDIENCE;
  expect(realm.clients.find(({ clientId }) => clientId === audience)?.bearerOnly).toBe(true);
  expect(client?.protocolMappers.map(({ config }) => config['included.client.audience'])).toContain(audience);
});

test('the API takes tokens of the client of the portal, and for a signature the higher level that the realm gives', () => {
  const api = apiConfig({
    DATABASE_URL: 'postgres://app@localhost/countersign',
    COUNTERSIGN_READER_DATABASE_URL: 'postgres://reader@localhost/countersign',
    COUNTERSIGN_ISSUER: 'http://localhost:8180/realms/countersign',
    ...environmentOf(compose.api ?? { image: '' }),
  });
  const realm = readRealm(here, {});
  expect(api.clients).toEqual([environmentOf(compose.portal ?? { image: '' }).COUNTERSIGN_IDP_CLIENT]);
  const [everyday, ...higher] = Object.entries(realm.attributes['acr.loa.map']).sort(([, a], [, b]) => a - b);
  expect(api.stepUpAcr).toEqual(higher.map(([name]) => name));
  expect(api.stepUpAcr).not.toContain(everyday?.[0]);
  const client = realm.clients.find(({ clientId }) => api.clients.includes(clientId));
  const inAccessTokens = client?.protocolMappers.filter(({ config }) => config['access.token.claim'] === 'true');
  expect(inAccessTokens?.map(({ protocolMapper }) => protocolMapper)).toContain('oidc-acr-mapper');
  expect(client?.attributes['access.token.header.type.rfc9068']).toBe('true');
});

test('nobody changes their own organisation, and it can only be an id', () => {
  const [profile] = raw.components['org.keycloak.userprofile.UserProfileProvider'] ?? [];
  const { attributes, unmanagedAttributePolicy } = JSON.parse(
    profile?.config['kc.user.profile.config']?.[0] ?? '{}',
  ) as {
    attributes: { name: string; permissions: { edit: string[] }; validations: { pattern?: { pattern: string } } }[];
    unmanagedAttributePolicy?: string;
  };
  const organisation = attributes.find(({ name }) => name === 'organisation');
  expect(organisation?.permissions.edit).toEqual(['admin']);
  expect(unmanagedAttributePolicy).toBeUndefined();
  const pattern = new RegExp(organisation?.validations.pattern?.pattern ?? '^$');
  expect(['dec00000-0001-8001-8000-000000000000', 'Kent'].map((text) => pattern.test(text))).toEqual([true, false]);
});

test('the sign-in flow holds together, and its levels are those that the realm names', () => {
  const aliases = raw.authenticationFlows.map(({ alias }) => alias);
  const executions = raw.authenticationFlows.flatMap(({ authenticationExecutions }) => authenticationExecutions);
  const configs = raw.authenticatorConfig.map(({ alias }) => alias);
  expect(raw.authenticationFlows.find(({ topLevel }) => topLevel)?.alias).toBe(raw.browserFlow);
  expect(executions.flatMap(({ flowAlias }) => flowAlias ?? []).filter((alias) => !aliases.includes(alias))).toEqual(
    [],
  );
  expect(executions.flatMap(({ authenticatorConfig }) => authenticatorConfig ?? []).sort()).toEqual(configs.sort());
  const levels = raw.authenticatorConfig.map(({ config }) => Number(config['loa-condition-level']));
  expect(Object.values(readRealm(here, {}).attributes['acr.loa.map']).sort()).toEqual(levels.sort());
});
