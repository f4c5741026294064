import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');
export const inRoot = (...parts) => path.join(root, ...parts);

/** Where a run keeps everything: PostgreSQL's data, logs, the identity provider's keys. Never committed. */
export const dataFolder = process.env.COUNTERSIGN_DATA_FOLDER ?? inRoot('.data');
