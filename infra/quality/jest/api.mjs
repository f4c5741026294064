import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keptRows } from '../rows/kept-rows.mjs';
import database from './database.mjs';

/** As the suites of the database, and the schema of every row, by which the tests hold what a statement gives. */
export default async () => {
  const [file] = await Promise.all([keptRows(), database()]);
  process.env.COUNTERSIGN_TEST_ROWS = file;
  process.env.COUNTERSIGN_TEST_ROWS_MET = path.join(await mkdtemp(path.join(tmpdir(), 'countersign-rows-')), 'met.txt');
};
