import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lawful, planted } from './planted-arrows.ts';

const packages = ['domain', 'catalogue', 'demonstration', 'contract', 'database', 'ui', 'words'];
const libraries = ['pg', 'typeorm', 'graphql', '@nestjs/graphql'];

const workspace = (name: string) => ({
  name: `@countersign/${name}`,
  type: 'module',
  exports: { '.': { source: './src/index.ts' }, './*': { source: './src/*/index.ts' } },
});

const write = async (home: string, file: string, text: string) => {
  const where = path.join(home, file);
  await mkdir(path.dirname(where), { recursive: true });
  await writeFile(where, text);
};

const targetOf = ({ from, imports }: { from: string; imports: string }) =>
  path.join(path.dirname(from), imports).replace(/\.js$/, '.ts');

const isLocal = ({ imports }: { imports: string }) => imports.startsWith('.') && !imports.includes('nowhere');

/** A house of nothing but imports, against the arrows and along them, in a folder of its own. */
export const buildPlantedHouse = async (): Promise<string> => {
  const home = await mkdtemp(path.join(tmpdir(), 'countersign-arrows-'));
  await write(
    home,
    'tsconfig.base.json',
    '{ "compilerOptions": { "module": "nodenext", "customConditions": ["source"] } }',
  );
  for (const name of packages) {
    await write(home, `packages/${name}/package.json`, JSON.stringify(workspace(name)));
    await write(home, `packages/${name}/src/index.ts`, 'export const thing = 1;\n');
    await mkdir(path.join(home, 'node_modules/@countersign'), { recursive: true });
    await symlink(path.join('../../packages', name), path.join(home, 'node_modules/@countersign', name));
  }
  for (const room of ['database/src/rows', 'domain/src/kernel', 'domain/src/gates'])
    await write(home, `packages/${room}/index.ts`, 'export const thing = 1;\n');
  for (const name of libraries) {
    await write(home, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    await write(home, `node_modules/${name}/index.js`, 'exports.thing = 1;\n');
  }
  const all = [...planted, ...lawful];
  for (const one of all.filter(isLocal)) await write(home, targetOf(one), 'export const thing = 1;\n');
  for (const one of all)
    await write(home, one.from, `import { thing } from '${one.imports}';\nexport const used = thing;\n`);
  await write(
    home,
    'apps/api/src/features/ledger/round.ts',
    "export { used } from './turns.js';\nexport const thing = 1;\n",
  );
  return home;
};
