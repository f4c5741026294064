import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import databaseStop from './database-stop.mjs';

/** A statement that no test has sent was never held against its type. Asked of a run of everything alone. */
const mustAllBeMet = async ({ testPathPatterns, testNamePattern, shard, onlyFailures }) => {
  if (testPathPatterns.patterns.length > 0 || testNamePattern || shard || onlyFailures) return;
  const { COUNTERSIGN_TEST_ROWS: rows, COUNTERSIGN_TEST_ROWS_MET: met } = process.env;
  const sites = Object.keys(JSON.parse(await readFile(rows, 'utf8')));
  const sent = new Set((await readFile(met, 'utf8')).split('\n'));
  const never = sites.filter((site) => !sent.has(site));
  if (never.length > 0) throw new Error(`No test sends the statement at:\n${never.join('\n')}`);
};

export default async (globalConfig) => {
  await databaseStop();
  try {
    await mustAllBeMet(globalConfig);
  } finally {
    await rm(path.dirname(process.env.COUNTERSIGN_TEST_ROWS_MET), { recursive: true, force: true });
  }
};
