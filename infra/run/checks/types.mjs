import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { run } from '../commands.mjs';
import { inRoot } from '../paths.mjs';
import { single } from './outcome.mjs';

const projects = async () => {
  const folders = [];
  for (const group of ['packages', 'apps']) {
    for (const name of await readdir(inRoot(group))) folders.push(`${group}/${name}`);
  }
  return [...folders, 'apps/portal/e2e', 'infra'].filter((folder) => existsSync(inRoot(folder, 'tsconfig.json')));
};

/** Every workspace under the compiler, tests included, without writing anything but its own memory. */
export const types = async () => {
  const memory = inRoot('node_modules/.cache/countersign');
  await mkdir(memory, { recursive: true });
  const faults = [];
  for (const folder of await projects()) {
    const kept = ['--incremental', '--tsBuildInfoFile', `${memory}/${folder.replaceAll('/', '-')}.tsbuildinfo`];
    const args = [inRoot('node_modules/typescript/bin/tsc'), '-p', folder, '--noEmit', '--pretty', 'false', ...kept];
    const { code, output } = await run(process.execPath, args);
    if (code !== 0) faults.push(output.trimEnd() || `${folder}: tsc ended with ${code}`);
  }
  return single('types', { code: faults.length, output: faults.join('\n') });
};
