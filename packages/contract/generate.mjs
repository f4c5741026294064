/** Writes the contract as a module, so that the API can be bundled and no one reads a file at run time. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const schema = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
mkdirSync(new URL('src/generated/', import.meta.url), { recursive: true });
writeFileSync(
  new URL('src/generated/type-defs.ts', import.meta.url),
  `/** Generated from schema.graphql. */\nexport const typeDefs = ${JSON.stringify(schema)};\n`,
);
