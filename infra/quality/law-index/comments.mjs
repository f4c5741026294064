import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { citationsIn, failuresIn, featuresIn, lawsIn } from './citations.mjs';

const folders = [
  'packages/domain/src',
  'packages/catalogue/src',
  'packages/demonstration/src',
  'packages/database/src',
  'apps/api/src',
  'apps/cli/src',
];

const sourcesUnder = async (root, folder) => {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  const lists = entries.map((entry) => {
    const child = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sourcesUnder(root, child);
    return /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [child] : [];
  });
  return (await Promise.all(lists)).flat().sort();
};

/** A field of a shape decides nothing. */
const nameOf = (node) => {
  if (ts.isPropertySignature(node)) return undefined;
  const [declared] = node.declarationList?.declarations ?? [];
  const named = declared?.name ?? node.name;
  return named && ts.isIdentifier(named) ? named.text : undefined;
};

const textOf = (comment) =>
  comment
    .getText()
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The name of a declaration and the sections that the comment above it cites. */
export const commentsIn = (file, text) => {
  const found = [];
  const visit = (node) => {
    const name = nameOf(node);
    const comment = ts.getJSDocCommentsAndTags(node).findLast((one) => ts.isJSDoc(one) && one.parent === node);
    if (name && comment) {
      const said = textOf(comment);
      const decides = !ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node);
      const cites = citationsIn(said);
      const [failures, laws, features] = [failuresIn(said), lawsIn(said), featuresIn(said)];
      found.push({ file, name, decides, cites, failures, laws, features });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
};

/**
 * Every rule that some file exports, by its id and its name there, in the order of their numbers.
 * @returns {{ id: string, name: string, file: string }[]}
 */
const rulesIn = (sources) =>
  sources
    .flatMap(({ file, text }) =>
      [...text.matchAll(/^export const (\w+) = ruleFinding<\w+>\(\)\(\s*'([A-Z]\d+_\w+)'/gm)].map(([, name, id]) => ({
        id,
        name,
        file,
      })),
    )
    .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));

/** Every comment of the sources that cites something, every rule that a file exports, and every file as text. */
export const readSources = async (root) => {
  const files = (await Promise.all(folders.map((folder) => sourcesUnder(root, folder)))).flat();
  const sources = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(path.join(root, file), 'utf8') })),
  );
  return {
    sources,
    comments: sources.flatMap(({ file, text }) => commentsIn(file, text)),
    rules: rulesIn(sources.filter(({ file }) => file.startsWith('packages/domain/src/rule-book/'))),
  };
};
