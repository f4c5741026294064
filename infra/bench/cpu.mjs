import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const parse = (text) => {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
};

const statOf = (pid) => {
  try {
    return parse(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return null;
  }
};

/** Ticks of processor time of one process so far; 0 where the system does not say. */
export const ticksOf = (pid) => statOf(pid)?.ticks ?? 0;

/** The postmaster of an embedded PostgreSQL. */
export const postmasterOf = ({ folder }) =>
  Number(readFileSync(path.join(folder, 'cluster/postmaster.pid'), 'latin1').split('\n')[0]);

/** Ticks of a service and of every process of its PostgreSQL. */
export const ticksWithDatabase = (pid, postmaster) => () => {
  if (process.platform !== 'linux') return 0;
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const inDatabase = numbers.map(statOf).filter((stat) => stat?.parent === postmaster);
  return inDatabase.reduce((sum, { ticks }) => sum + ticks, ticksOf(pid) + ticksOf(postmaster));
};
