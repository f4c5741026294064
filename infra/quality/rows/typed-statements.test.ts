import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import { typedStatements } from './typed-statements.mjs';

const source = `
interface Tx { query<Row>(sql: string): Promise<Row[]> }
interface Node { readonly name: string; readonly inside: readonly Node[] }
interface Row {
  readonly id: \`\${number}-\${number}\`;
  readonly kind: 'force' | 'programme' | null;
  readonly note?: string;
  readonly isOpen: boolean;
  readonly tree: Node;
  readonly names: Readonly<Record<string, string>>;
  readonly pair: readonly [number, string];
  readonly anything: unknown;
}
export const one = async (tx: Tx): Promise<Row | undefined> => {
  const [found] = await tx.query<Row>('select');
  return found;
};
export const two = (tx: Tx): Promise<{ n: number }[]> => tx.query('select');
export const said = (tx: Tx) => tx.query('update');
export const passed = <R>(tx: Tx) => tx.query<R>('select');
`;

let root = '';
let found: Readonly<Record<string, SchemaObject>> = {};

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'countersign-typed-'));
  mkdirSync(path.join(root, 'src'));
  writeFileSync(path.join(root, 'src/read.ts'), source);
  writeFileSync(path.join(root, 'tsconfig.json'), '{ "compilerOptions": { "strict": true, "types": [] } }');
  found = typedStatements({ root, project: 'tsconfig.json', within: ['src/'] });
});
afterAll(() => rmSync(root, { recursive: true }));

const keeps = (site: string, row: unknown) => new Ajv2020({ strict: false }).validate(found[site] ?? false, row);

test('each place that says which rows a statement gives is found, by its file and line, and no other', () => {
  expect(Object.keys(found)).toEqual(['src/read.ts:15', 'src/read.ts:18']);
  expect([keeps('src/read.ts:18', { n: 1 }), keeps('src/read.ts:18', { n: '1' })]).toEqual([true, false]);
});

const row = {
  id: '1-2',
  kind: null,
  isOpen: false,
  tree: { name: 'a', inside: [{ name: 'b', inside: [] }] },
  names: { a: 'b' },
  pair: [1, 'a'],
  anything: { of: 'any shape' },
};

test.each([
  ['as it is taken for', {}, true],
  ['with what may be there', { note: 'a' }, true],
  ['of the other words', { kind: 'force' }, true],
  ['of a word that is none', { kind: 'forces' }, false],
  ['with a text of another pattern', { id: '1-b' }, false],
  ['without something', { isOpen: undefined }, false],
  ['with something more', { extra: 1 }, false],
  ['with nothing where something is', { names: null }, false],
  ['that is wrong deep inside', { tree: { name: 'a', inside: [{ name: 'b' }] } }, false],
  ['with a value of another kind', { names: { a: 1 } }, false],
  ['with one too many', { pair: [1, 'a', 'b'] }, false],
  ['with one too few', { pair: [1] }, false],
])('a row %s', (_, change, isKept) => {
  expect(keeps('src/read.ts:15', JSON.parse(JSON.stringify({ ...row, ...change })))).toBe(isKept);
});
