import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { types } from 'node:util';
import { afterEach, expect } from '@jest/globals';
import { Ajv2020, type SchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { Tenancy } from '../../../../packages/database/src/tenancy.js';
import { TenantTx } from '../../../../packages/database/src/tenant-tx.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

const { COUNTERSIGN_TEST_ROWS: rowsFile = '', COUNTERSIGN_TEST_ROWS_MET: metFile = '' } = process.env;

// Each is compiled in each file of tests, and used a few times.
const ajv = new Ajv2020({ strict: false, validateSchema: false, code: { optimize: false } });
ajv.addKeyword({ keyword: 'isBytes', validate: (_: unknown, value: unknown) => types.isUint8Array(value) });

let schemas: Readonly<Record<string, SchemaObject>> = {};

/** Of rows of one shape there is one check, wherever they are read. */
const checks = new Map<string, ValidateFunction>();
const checkOfShape = (schema: SchemaObject): ValidateFunction => {
  const shape = JSON.stringify(schema);
  const check = checks.get(shape) ?? ajv.compile(schema);
  checks.set(shape, check);
  return check;
};

/** The check of what is read at a place; null where nothing is said there of the rows. */
const checkAt = (site: string): ValidateFunction | null => {
  const schema = schemas[site];
  if (schema === undefined) return null;
  appendFileSync(metFile, `${site}\n`);
  return checkOfShape(schema);
};

const here = /kit\/check-rows|database\/src\/(?:tenant-tx|tenancy)/;

/** The file and line that sent the statement. */
const sender = (): string => {
  const frames = (new Error().stack ?? '').split('\n').filter((frame) => frame.includes(root) && !here.test(frame));
  const [, file = '', line = ''] = /(\/[^():]+):(\d+):\d+\)?$/.exec(frames[0] ?? '') ?? [];
  return `${path.relative(root, file)}:${line}`;
};

const checkOf = new Map<string, ValidateFunction | null>();
const checkOfStatement = (sql: string): ValidateFunction | null => {
  const known = checkOf.get(sql);
  if (known !== undefined) return known;
  const check = checkAt(sender());
  checkOf.set(sql, check);
  return check;
};

const untrue: string[] = [];

/** What rows were taken for and are not, since this was last asked. */
export const untrueRows = (): readonly string[] => untrue.splice(0);

const hold = (check: ValidateFunction | null, rows: readonly unknown[], sql: string): void => {
  if (check && !rows.every((row) => check(row))) untrue.push(`${ajv.errorsText(check.errors)} in ${sql}`);
};

const { underHead } = TenantTx.prototype;
const { readAt } = Tenancy.prototype;

const checkedUnderHead: typeof underHead = async function <Row>(
  this: TenantTx,
  sql: string,
  parameters?: readonly unknown[],
) {
  const check = checkOfStatement(sql);
  const rows: Row[] = (await underHead.call(this, sql, parameters)) as Row[];
  hold(check, rows, sql);
  return rows;
};

const checkedReadAt: typeof readAt = async function <Row>(
  this: Tenancy,
  ...[session, act, sql, parameters]: Parameters<typeof readAt>
) {
  const check = checkOfStatement(sql);
  const { rows, now } = await readAt.call(this, session, act, sql, parameters);
  hold(check, rows, sql);
  return { rows: rows as Row[], now };
};

/** Every row that a statement of the service gives in a test is held against the type that the service takes it for. */
export const checkRows = (): void => {
  schemas = JSON.parse(readFileSync(rowsFile, 'utf8')) as typeof schemas;
  TenantTx.prototype.underHead = checkedUnderHead;
  Tenancy.prototype.readAt = checkedReadAt;
  afterEach(() => {
    expect(untrueRows()).toEqual([]);
  });
};
