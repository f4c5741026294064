/**
 * Bundles what tsc wrote, so that decorator metadata is kept and a cold start reads few files. The migrations go beside.
 */
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (place) => fileURLToPath(new URL(place, import.meta.url));

/** Nest, TypeORM and Fastify ask for these only where somebody uses them. We do not. */
const unused = [
  '@apollo/*',
  '@fastify/multipart',
  '@fastify/view',
  '@mercuriusjs/gateway',
  '@nestjs/microservices',
  '@nestjs/platform-express',
  '@nestjs/websockets',
  'class-transformer',
  'class-validator',
  'ts-morph',
  'typescript',
];

/**
 * Loaded by TypeORM, Nest and Mercurius at every start and never used here: other databases, migrations and formats of
 * TypeORM's own, classes that are found by their file names, an explorer's files, subscriptions over sockets.
 */
const neverUsed = [
  /[\\/]typeorm[\\/]driver[\\/](aurora|better-sqlite3|capacitor|cockroachdb|cordova|expo|mongodb|mysql|nativescript|oracle|react-native|sap|spanner|sqlite|sqljs|sqlserver)/,
  /[\\/]typeorm[\\/]((entity-manager|repository)[\\/]Mongo|migration[\\/]MigrationExecutor|schema-builder[\\/]RdbmsSchemaBuilder)/,
  /[\\/]mercurius[\\/]lib[\\/]subscri(ber|ption-connection)\.js$/,
  /[\\/]node_modules[\\/](@fastify[\\/](static|websocket)|@sqltools[\\/]formatter|mqemitter|picomatch|tinyglobby|ws[\\/]lib)[\\/].*\.c?js$/,
];

const emptyClasses = `module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? true : class NeverUsed {}) });`;

const leaveOut = {
  name: 'leave out',
  setup: (bundle) => {
    for (const filter of neverUsed) bundle.onLoad({ filter }, () => ({ contents: emptyClasses, loader: 'js' }));
  },
};

rmSync(here('dist/parts'), { recursive: true, force: true });
await build({
  entryPoints: ['main', 'worker', 'seed', 'migrate', 'rebuild-positions'].map((name) =>
    here(`dist/compiled/${name}.js`),
  ),
  outdir: here('dist'),
  bundle: true,
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  keepNames: true,
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: 'linked',
  external: unused,
  plugins: [leaveOut],
  logLevel: 'error',
  banner: {
    js: "import { createRequire as countersignRequire } from 'node:module'; const require = countersignRequire(import.meta.url);",
  },
});
cpSync(here('../../packages/database/migrations'), here('dist/migrations'), { recursive: true });
