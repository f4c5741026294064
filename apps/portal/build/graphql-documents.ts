import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, visit, type DefinitionNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'vite';

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

const documentModule = (names: readonly string[]): string =>
  [
    ...names.map((name, index) => `import { definition as d${index} } from '${prefix}definition/${name}';`),
    `export const document = { kind: 'Document', definitions: [${names.map((_, index) => `d${index}`).join(', ')}] };`,
  ].join('\n');

/**
 * Puts each query where it is asked, parsed already: a page brings its own and no other, and no parser. Without it, the
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
      return `export const definition = ${JSON.stringify(known.get(name))};`;
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
