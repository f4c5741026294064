import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  parse,
  print,
  stripIgnoredCharacters,
  visit,
  type DefinitionNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plugin } from 'vite';
import { readDefinition } from '../src/browser/read-definition.js';

type Definition = FragmentDefinitionNode | OperationDefinitionNode;

const prefix = 'virtual:graphql-document/';
const inner = '\0';
const call = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;

const nameOf = (definition: DefinitionNode | undefined): string => {
  if (definition && 'name' in definition && definition.name) return definition.name.value;
  throw new Error('A query without a name cannot be built.');
};

const definitionIn = (text: string): Definition => {
  const [definition, another] = parse(text, { noLocation: true }).definitions;
  if (another !== undefined) throw new Error(`${nameOf(definition)} stands with another in one text.`);
  return definition as Definition;
};

const spreadIn = (definition: Definition): readonly string[] => {
  const names: string[] = [];
  visit(definition, { FragmentSpread: ({ name }) => void names.push(name.value) });
  return names;
};

/** Every query, mutation and fragment that the portal asks, by name. */
const everyDefinition = (folder: string): ReadonlyMap<string, Definition> => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('generated'),
  );
  const texts = files.flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(call)]);
  return new Map(texts.map(([, text = '']) => definitionIn(text)).map((found) => [nameOf(found), found]));
};

const withEverySpread = (known: ReadonlyMap<string, Definition>, name: string): readonly string[] => {
  const names = new Set([name]);
  for (const one of names) {
    const definition = known.get(one);
    if (!definition) throw new Error(`${name} spreads ${one}, which is nowhere.`);
    for (const spread of spreadIn(definition)) names.add(spread);
  }
  return [...names];
};

/** For `JSON.stringify`: the same text for the same values, in whatever order they were put together. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const documentModule = (names: readonly string[]): string =>
  [
    ...names.map((name, index) => `import { definition as d${index} } from '${prefix}definition/${name}';`),
    `export const document = { kind: 'Document', definitions: [${names.map((_, index) => `d${index}`).join(', ')}] };`,
  ].join('\n');

/** The text of a definition, as short as it can be read from again; refused where what is read is not what was written. */
export const shortText = (definition: Definition): string => {
  const text = stripIgnoredCharacters(print(definition));
  const written = JSON.stringify(JSON.parse(JSON.stringify(definition)), sorted);
  if (JSON.stringify(readDefinition(text), sorted) !== written)
    throw new Error(`${nameOf(definition)} is written in a way that the portal does not read.`);
  return text;
};

/**
 * Puts each query where it is asked, as a short text: a page brings its own and no other, and no parser of all of GraphQL. Without it, the
 * one table that the code generator writes would bring every query of the portal to every page.
 */
export const graphqlDocuments = (folder: string): Plugin => {
  let known: ReadonlyMap<string, Definition> = new Map();
  return {
    name: 'graphql-documents',
    enforce: 'pre',
    buildStart() {
      known = everyDefinition(folder);
    },
    resolveId: (id) => (id.startsWith(prefix) ? inner + id : null),
    load(id) {
      if (id.endsWith('/generated/gql.ts')) return 'export const graphql = undefined;';
      if (!id.startsWith(inner + prefix)) return null;
      const name = path.posix.basename(id);
      if (!id.includes('/definition/')) return documentModule(withEverySpread(known, name));
      const definition = known.get(name);
      if (!definition) throw new Error(`${name} is nowhere.`);
      return [
        `import { readDefinition } from '${folder}/browser/read-definition.js';`,
        `export const definition = readDefinition(${JSON.stringify(shortText(definition))});`,
      ].join('\n');
    },
    transform(code, id) {
      if (!id.startsWith(folder) || id.includes('/generated/') || !code.includes('graphql(')) return null;
      const names: string[] = [];
      const changed = code.replace(call, (whole, text: string) => {
        const name = nameOf(definitionIn(text));
        names.push(name);
        return `document${name}${'\n'.repeat(whole.split('\n').length - 1)}`;
      });
      if (/\bgraphql\(/.test(changed)) throw new Error(`${id} asks in a way that cannot be built.`);
      const imports = names.map((name) => `import { document as document${name} } from '${prefix}${name}';`);
      return { code: `${changed}\n${imports.join('\n')}\n`, map: null };
    },
  };
};
