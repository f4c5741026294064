import { afterAll, beforeAll } from '@jest/globals';
import { microsoft365 } from '@countersign/demonstration';
import { openTenancy, openTenancyOfWorker, type Tenancy } from '@countersign/database';
import type { ApiConfig } from '../../src/platform/config/config.js';
import { log } from '../../src/platform/log/log.js';
import { prepareOutbox } from '../../src/platform/outbox/prepare-outbox.js';
import { startApi, type RunningApi } from '../../src/start-api.js';
import { checkRows } from './check-rows.js';
import { aService } from './services.js';
import { Issuer } from './issuer.js';

export const audience = 'countersign-api';

interface Running {
  readonly api: RunningApi;
  readonly issuer: Issuer;
  readonly tenancy: Tenancy;
  readonly worker: Tenancy;
  /** The one that makes organisations and people: no role that serves requests may. */
  readonly owner: Tenancy;
}

let current: Running | null = null;

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this with the api project of Jest.`);
  return value;
};

export const databases = () => ({
  appUrl: setting('COUNTERSIGN_TEST_APP_URL'),
  readerUrl: setting('COUNTERSIGN_TEST_READER_URL'),
  workerUrl: setting('COUNTERSIGN_TEST_WORKER_URL'),
  ownerUrl: setting('COUNTERSIGN_TEST_OWNER_URL'),
});

export const configFor = (issuer: Issuer, changes: Partial<ApiConfig> = {}): ApiConfig => ({
  production: false,
  databaseUrl: databases().appUrl,
  readerDatabaseUrl: databases().readerUrl,
  issuer: issuer.url,
  jwksUrl: `${issuer.url}/protocol/openid-connect/certs`,
  audience,
  clients: ['countersign-portal'],
  stepUpAcr: ['step-up'],
  host: '127.0.0.1',
  port: 0,
  trustedProxies: 'loopback',
  securityLog: '/dev/null',
  limits: { address: 1e6, notSignedIn: 1e6, person: 1e6, atOnce: 1e6, uploadsAtOnce: 1e6, signing: 1e6, files: 1e6 },
  fileSpace: 2e9,
  ...changes,
});

/** Starts the real service for the tests of one file, and stops it after the last. */
export const useApi = (changes: Partial<ApiConfig> = {}): void => {
  checkRows();
  beforeAll(async () => {
    log.level = process.env['LOG_LEVEL'] ?? 'silent';
    const issuer = await Issuer.start();
    const { appUrl, readerUrl, workerUrl, ownerUrl } = databases();
    await prepareOutbox(ownerUrl);
    current = {
      issuer,
      api: await startApi(configFor(issuer, changes)),
      tenancy: await openTenancy({ appUrl, readerUrl, connections: 2 }),
      worker: await openTenancyOfWorker(workerUrl, 2),
      owner: await openTenancy({ appUrl: ownerUrl, readerUrl: ownerUrl, connections: 2, asOwner: true }),
    };
    await aService(current.owner, microsoft365);
  });
  afterAll(async () => {
    const { api, tenancy, worker, owner, issuer } = running();
    await api.close();
    await tenancy.close();
    await worker.close();
    await owner.close();
    await issuer.stop();
    current = null;
  });
};

export const running = (): Running => {
  if (!current) throw new Error('Call useApi() at the top of the test file.');
  return current;
};
