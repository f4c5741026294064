import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { runMigrations } from 'graphile-worker';

const database = fileURLToPath(new URL('../../../packages/database', import.meta.url));

const onlyOurOwn = {
  name: 'bundle only our own packages',
  setup: (bundle) =>
    bundle.onResolve({ filter: /^[^./]/ }, ({ path: name }) =>
      name.startsWith('@countersign/') ? undefined : { path: name, external: true },
    ),
};

/** Brings a database up to the migrations as they stand in the source, built or not, with the tables of the job queue. */
export const migrateFromSource = async (ownerUrl) => {
  const outfile = path.join(database, 'dist', 'migrate-from-source.mjs');
  await build({
    entryPoints: [path.join(database, 'src/migrate.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['source'],
    logLevel: 'error',
    plugins: [onlyOurOwn],
  });
  const { migrate } = await import(pathToFileURL(outfile).href);
  await migrate(ownerUrl);
  await runMigrations({ connectionString: ownerUrl });
};
