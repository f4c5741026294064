import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { composeText, example, parsed } from '../docker/compose-file.js';

const sql = readFileSync(new URL('roles.sql', import.meta.url), 'utf8');
const migrations = new URL('../../packages/database/migrations/', import.meta.url);
const created = [...sql.matchAll(/^create role (\w+) (.*);$/gm)];

test('every role that a migration grants to can sign in here, and none can pass the policies', () => {
  const files = readdirSync(migrations).filter((name) => name.endsWith('.sql'));
  const granted = files.flatMap(
    (name) => readFileSync(new URL(name, migrations), 'utf8').match(/\bcountersign_\w+/g) ?? [],
  );
  const names = created.map(([, name]) => name);
  expect(granted.length).toBeGreaterThan(0);
  expect([...new Set(granted)].filter((role) => !names.includes(role))).toEqual([]);
  for (const [, , options] of created) expect(options).toMatch(/^login nosuperuser nobypassrls /);
});

test('every password comes from the container, which is given it', () => {
  const variables = new Map(
    [...sql.matchAll(/^\\getenv (\w+) (\w+)$/gm)].map(([, name, variable]) => [name, variable]),
  );
  const environment = parsed(composeText).services.postgres?.environment ?? {};
  for (const [, , options = ''] of created) {
    const variable = variables.get(/password :'(\w+)'$/.exec(options)?.[1]) ?? '';
    expect(environment).toHaveProperty(variable);
    expect(example).toHaveProperty(variable);
  }
});
