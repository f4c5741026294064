import { expect, test } from '@jest/globals';
import { apiConfig, ownerConfig } from '../src/platform/config/config.js';

const complete = {
  NODE_ENV: 'development',
  DATABASE_URL: 'postgres://countersign_app:x@localhost:5432/countersign',
  COUNTERSIGN_READER_DATABASE_URL: 'postgresql://countersign_reader:x@localhost:5432/countersign',
  COUNTERSIGN_ISSUER: 'http://localhost:8080/realms/countersign',
  COUNTERSIGN_AUDIENCE: 'countersign-api',
};

test('what is not set and has no default stops the start and is named, without its value', () => {
  for (const name of Object.keys(complete).filter((one) => one !== 'NODE_ENV'))
    expect(() => apiConfig({ ...complete, [name]: undefined })).toThrow(name);
  const secret = 'mysql://somebody:secret@host/db';
  expect(() => apiConfig({ ...complete, DATABASE_URL: secret })).toThrow(/^((?!secret).)*$/s);
  expect(() => ownerConfig({})).toThrow('COUNTERSIGN_OWNER_DATABASE_URL');
});

test('without a word to the contrary it is production: loopback, and nothing to introspect', () => {
  const config = apiConfig({ ...complete, NODE_ENV: undefined });
  expect(config).toMatchObject({ production: true, host: '127.0.0.1', port: 4000 });
  expect(config.jwksUrl).toBe(`${complete.COUNTERSIGN_ISSUER}/protocol/openid-connect/certs`);
});
