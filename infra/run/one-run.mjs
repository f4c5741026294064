import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runs } from '../../packages/database/embedded/processes.mjs';

const file = (folder) => path.join(folder, 'run.json');

/** The run that uses this data now, if there is one; what a killed run left behind does not count. */
export const currentRun = (folder) => {
  try {
    const kept = JSON.parse(readFileSync(file(folder), 'utf8'));
    return runs(kept.pid, 'start.mjs') ? kept : undefined;
  } catch {
    return undefined;
  }
};

/** Takes the data for this process, or answers with the run that has it. */
export const takeRun = (folder) => {
  mkdirSync(folder, { recursive: true });
  for (;;) {
    try {
      writeFileSync(file(folder), JSON.stringify({ pid: process.pid }), { flag: 'wx' });
      return undefined;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const current = currentRun(folder);
      if (current) return current;
      rmSync(file(folder), { force: true });
    }
  }
};

export const noteUrl = (folder, url) => writeFileSync(file(folder), JSON.stringify({ pid: process.pid, url }));
export const leaveRun = (folder) => rmSync(file(folder), { force: true });
