import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { demonstrationPeople } from '@countersign/demonstration';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const markdownUnder = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return markdownUnder(file);
    return entry.name.endsWith('.md') ? [file] : [];
  });

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'infra/keycloak/README.md',
  ...markdownUnder('docs'),
  ...['packages', 'apps'].flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}/README.md`),
  ),
];

interface Link {
  readonly words: string;
  readonly file: string;
}

const linksIn = (document: string, text = read(document)): readonly Link[] =>
  [...text.matchAll(/\[([^\]]*)\]\(([^)#]+)(?:#[^)]*)?\)/g)]
    .filter(([, , target = '']) => !/^[a-z]+:/.test(target))
    .map(([, words = '', target = '']) => ({ words, file: path.join(path.dirname(document), target) }));

const isThere = ({ file }: Link) => existsSync(path.join(root, file));

/** A link whose words are a name in code leads to a file that has the name. */
const holdsItsName = ({ words, file }: Link) => {
  const name = /^`(\w[\w-]*)`$/.exec(words)?.[1];
  return name === undefined || !isThere({ words, file }) || read(file).includes(name);
};

test.each(documents)('every link of %s leads somewhere, to what it names', (document) => {
  expect(linksIn(document).filter((link) => !isThere(link))).toEqual([]);
  expect(linksIn(document).filter((link) => !holdsItsName(link))).toEqual([]);
});

test('a link that leads nowhere is found, and one whose name has moved away', () => {
  const planted = 'See [this](nowhere.ts) and [`notInThere`](../../package.json).';
  const [lost, moved] = linksIn('docs/law/README.md', planted);
  expect(lost && isThere(lost)).toBe(false);
  expect(moved && isThere(moved) && holdsItsName(moved)).toBe(false);
});

const scripts = (folder: string): readonly string[] =>
  Object.keys((JSON.parse(read(path.join(folder, 'package.json'))) as { scripts?: object }).scripts ?? {});

const workspaces = ['packages', 'apps'].flatMap((group) =>
  readdirSync(path.join(root, group)).map((name) => ({ name: `@countersign/${name}`, folder: `${group}/${name}` })),
);

const commandsIn = (text: string) =>
  [...text.matchAll(/\bnpm (?:run ([a-z]+)|(start|test))(?: -w (@countersign\/[a-z-]+))?/g)].map(
    ([command, run, own, workspace]) => ({ command, script: run ?? own ?? '', workspace }),
  );

const isKnown = ({ script, workspace }: { readonly script: string; readonly workspace: string | undefined }) =>
  scripts(workspaces.find(({ name }) => name === workspace)?.folder ?? '.').includes(script);

test('every command in the documents is a script', () => {
  const commands = documents.flatMap((document) => commandsIn(read(document)));
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter((one) => !isKnown(one)).map(({ command }) => command)).toEqual([]);
  expect(commandsIn('npm run nothing').filter(isKnown)).toEqual([]);
});

test('the checks that the documents name are the ones that npm test has', () => {
  const named = [...read('CONTRIBUTING.md').matchAll(/# (?:the named ones|and): ([a-z ]+)$/gm)].flatMap(
    ([, list = '']) => list.split(' '),
  );
  const steps = [...read('infra/run/checks/steps.mjs').matchAll(/(?:^ {2}\{ name: |tool\(|jestSuite\()'([a-z]+)'/gm)];
  expect(named.sort()).toEqual(steps.map(([, name]) => name).sort());
});

const settings = (text: string) => [
  ...new Set([...text.matchAll(/\b(?:COUNTERSIGN_[A-Z_]+|DATABASE_URL|NODE_ENV)\b/g)].map(([name]) => name)),
];

const tables = Object.fromEntries(
  read('docs/operations/settings.md')
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading, lines.flatMap((line) => /^\| `([A-Z_]+)`/.exec(line)?.[1] ?? []).sort()];
    }),
);

const between = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to));
const apiConfig = read('apps/api/src/platform/config/config.ts');
const runs = ['database.mjs', 'run.mjs', 'paths.mjs', 'chromium.mjs']
  .map((name) => read(`infra/run/${name}`))
  .join('\n');
const variablesOfRuns = [...runs.matchAll(/process\.env\.([A-Z_]+)|\b(COUNTERSIGN_[A-Z_]+): \w+/g)].map(
  ([, asked, taken]) => asked ?? taken ?? '',
);

test.each([
  ['npm start and npm test', variablesOfRuns],
  ['API', settings(between(apiConfig, 'const apiSchema', '.transform'))],
  ['Worker', settings(between(apiConfig, 'const workerSchema', 'export type'))],
  ['Migrations, demonstration', settings(between(apiConfig, 'const ownerSchema', 'const workerSchema'))],
  ['Portal', settings(between(read('apps/portal/server/settings.ts'), 'z.object', 'export interface'))],
  [
    'Development identity provider',
    settings(between(read('apps/dev-idp/src/config.ts'), 'z.object', 'export interface')),
  ],
  ['Compose', [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name)],
])('the settings of "%s" are those of the source', (heading, names) => {
  expect(tables[heading]).toEqual([...new Set(names)].sort());
});

test('the people whom README names can sign in', () => {
  const story = between(read('README.md'), '## Who one can sign in as', '## Where things are');
  const named = [...story.matchAll(/^\| ([A-Z][^|]+?) +\|/gm)].flatMap(([, names = '']) => names.split(' and '));
  const known = demonstrationPeople.map(({ name }) => name);
  expect(named.filter((name) => name !== 'Person' && !known.includes(name))).toEqual([]);
  expect(named).toHaveLength(11);
});
