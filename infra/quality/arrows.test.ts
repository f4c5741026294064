import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cruise, root } from './probes/cruise.ts';
import { lawful, planted } from './probes/planted-arrows.ts';
import { buildPlantedHouse } from './probes/planted-house.ts';

interface Rule {
  readonly name: string;
  readonly from: { readonly path?: string };
}

const rooms = createRequire(import.meta.url)('./rooms-of-the-domain.cjs') as readonly string[];
const { forbidden } = createRequire(import.meta.url)(path.join(root, 'infra/quality/dependency-cruiser.cjs')) as {
  forbidden: readonly Rule[];
};

describe('every arrow of the house', () => {
  let home = '';
  let caught: readonly string[] = [];

  beforeAll(async () => {
    home = await buildPlantedHouse();
    caught = cruise(home).summary.violations.flatMap(({ rule, from, to }) =>
      (rule.name === 'no-circular' ? [from, to] : [from]).map((end) => `${rule.name}: ${end}`),
    );
  });

  afterAll(() => rm(home, { recursive: true, force: true }));

  test('has a planted violation', () => {
    const probed = new Set(planted.map(({ rule }) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !probed.has(name))).toEqual([]);
  });

  test.each(planted)('$rule catches $imports in $from', ({ rule, from }) => {
    expect(caught).toContain(`${rule}: ${from}`);
  });

  test.each(lawful)('lets $from import $imports', ({ from }) => {
    expect(caught.filter((line) => line.endsWith(`: ${from}`))).toEqual([]);
  });
});

describe('the house as it stands', () => {
  const sources = cruise(root).modules.map(({ source }) => source);

  test('has something at the start of every arrow', () => {
    const idle = forbidden
      .filter(({ from }) => !sources.some((source) => new RegExp(from.path ?? '').test(source)))
      .map(({ name }) => name);
    expect(idle).toEqual([]);
  });

  test('has no room of the domain that the order does not name', () => {
    const folders = sources.filter((source) => source.startsWith('packages/domain/src/')).map(path.dirname);
    const named = rooms.map((room) => `packages/domain/src/${room}`);
    expect([...new Set(folders)].sort()).toEqual(named.sort());
  });
});
