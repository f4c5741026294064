import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lastLines } from '../commands.mjs';
import { inRoot } from '../paths.mjs';
import { turbo } from '../turbo.mjs';

const ignored = new Set(['node_modules', 'dist', '.turbo']);

const generatedUnder = async (folder, inside = false) => {
  const found = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : [];
  const lists = found
    .filter(({ name }) => !ignored.has(name))
    .map((entry) => {
      const child = path.join(folder, entry.name);
      if (entry.isDirectory()) return generatedUnder(child, inside || entry.name === 'generated');
      return inside ? [child] : [];
    });
  return (await Promise.all(lists)).flat();
};

const generated = async () => {
  const files = [...(await generatedUnder(inRoot('packages'))), ...(await generatedUnder(inRoot('apps')))];
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')])));
};

const putBack = async (before, after) => {
  for (const file of after.keys()) if (!before.has(file)) await rm(file);
  for (const [file, text] of before) {
    if (after.get(file) === text) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
};

/**
 * The files made from the contract are those in the checkout: they are made again and compared, and the checkout is
 * left as it was.
 */
export const contract = async () => {
  const before = await generated();
  const { code, output } = await turbo('codegen', { args: ['--force'] });
  const after = await generated();
  await putBack(before, after);
  if (code !== 0) return { name: 'contract', passed: 0, failed: 1, detail: lastLines(output, 40) };
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  const detail = `Not what the contract makes (npm run codegen):\n${differing.map((file) => path.relative(inRoot(), file)).join('\n')}`;
  return differing.length
    ? { name: 'contract', passed: 0, failed: 1, detail }
    : { name: 'contract', passed: 1, failed: 0 };
};
