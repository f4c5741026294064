import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aRun, endRuns, leftOver, root } from './a-run.ts';

const parts = [
  'node_modules',
  'packages',
  'apps',
  'infra',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'turbo.json',
];

const copyInto = (folder: string) => {
  const from = parts.map((part) => path.join(root, part));
  const linked = spawnSync('cp', ['-al', ...from, folder]);
  if (linked.status !== 0) spawnSync('cp', ['-a', ...from, folder]);
};

const keptIn = async (clone: string) => {
  const pointer = JSON.parse(await readFile(path.join(clone, '.data/place.json'), 'utf8')) as { keptIn: string };
  return pointer.keptIn;
};

const whoever = process.getuid?.() === 0 ? 'root' : 'an ordinary user';

test(`${whoever} starts it in a clone that nobody else may enter, and reset takes away all of its data`, async () => {
  const clone = await mkdtemp(path.join(tmpdir(), 'countersign-closed-'));
  copyInto(clone);
  try {
    const run = aRun({ checkout: clone });
    expect((await fetch(await run.url)).status).toBe(200);
    const kept = await keptIn(clone);
    process.kill(run.pid, 'SIGTERM');
    await run.ended;
    expect(await leftOver(clone)).toEqual([]);

    const reset = spawnSync(process.execPath, ['infra/run/reset.mjs', '--yes'], { cwd: clone, encoding: 'utf8' });
    expect(reset.stdout).toContain('Deleted.');
    expect([kept, path.join(clone, '.data')].filter(existsSync)).toEqual([]);
  } finally {
    await endRuns();
    await rm(clone, { recursive: true, force: true });
  }
});
