import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { citationsIn, featuresIn, lawsIn } from './citations.mjs';

const folders = ['packages/domain/src', 'packages/catalogue/src', 'packages/database/src', 'apps/api/src', 'apps/cli/src'];

const sourcesUnder = async (root, folder) => {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  const lists = entries.map((entry) => {
    const child = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sourcesUnder(root, child);
    return /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [child] : [];
  });
  return (await Promise.all(lists)).flat().sort();
};

const nameOf = (node) => {
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

/** What a declaration is called and what the comment above it cites. */
export const commentsIn = (file, text) => {
  const found = [];
  const visit = (node) => {
    const name = nameOf(node);
    const comment = ts.getJSDocCommentsAndTags(node).findLast((one) => ts.isJSDoc(one) && one.parent === node);
    if (name && comment) {
      const said = textOf(comment);
      found.push({ file, name, cites: citationsIn(said), laws: lawsIn(said), features: featuresIn(said) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
};

const ruleIn = (file, text) => {
  const id = /findingOn(?:All)?\(\s*'(L\d+_\w+)'/.exec(text)?.[1];
  const name = /export const (\w+): Rule\b/.exec(text)?.[1];
  return id && name ? [{ id, name, file }] : [];
};

/** Every comment of the sources that cites something, every rule with its function, and every file as text. */
export const readSources = async (root) => {
  const files = (await Promise.all(folders.map((folder) => sourcesUnder(root, folder)))).flat();
  const sources = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(path.join(root, file), 'utf8') })),
  );
  return {
    sources,
    comments: sources.flatMap(({ file, text }) => commentsIn(file, text)),
    rules: sources.flatMap(({ file, text }) => ruleIn(file, text)),
  };
};
