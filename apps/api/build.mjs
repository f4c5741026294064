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

/** Loaded by TypeORM and Mercurius at every start and never used here: other databases, a formatter, an explorer's files. */
const neverUsed =
  /[\\/]node_modules[\\/](typeorm[\\/](driver[\\/](aurora|better-sqlite3|capacitor|cockroachdb|cordova|expo|mongodb|mysql|nativescript|oracle|react-native|sap|spanner|sqlite|sqljs|sqlserver)|(entity-manager|repository)[\\/]Mongo)|@fastify[\\/]static[\\/]|@sqltools[\\/]formatter[\\/])/;

const emptyClasses = `module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? true : class NeverUsed {}) });`;

const leaveOut = {
  name: 'leave out',
  setup: (bundle) => bundle.onLoad({ filter: neverUsed }, () => ({ contents: emptyClasses, loader: 'js' })),
};

rmSync(here('dist/parts'), { recursive: true, force: true });
await build({
  entryPoints: ['main', 'worker', 'seed', 'migrate'].map((name) => here(`dist/compiled/${name}.js`)),
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
