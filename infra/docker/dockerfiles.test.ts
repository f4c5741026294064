import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { DockerfileParser } from 'dockerfile-ast';
import type { Dockerfile } from 'dockerfile-ast';
import { run as lint } from 'dockerfilelint';
import { inRoot } from './compose-file.js';

const files = ['infra/docker/api.Dockerfile', 'infra/docker/portal.Dockerfile'] as const;
const textOf = (file: string): string => readFileSync(inRoot(file), 'utf8');

interface Instruction {
  readonly keyword: string;
  readonly words: string;
}

/** The instructions of each stage, in order. */
const stagesOf = (dockerfile: Dockerfile): readonly (readonly Instruction[])[] => {
  const stages: Instruction[][] = [];
  for (const instruction of dockerfile.getInstructions()) {
    const one = { keyword: instruction.getKeyword().toUpperCase(), words: instruction.getArgumentsContent() ?? '' };
    if (one.keyword === 'FROM') stages.push([]);
    stages.at(-1)?.push(one);
  }
  return stages;
};

/** The faults of an image that will run in production. */
const faultsOf = (text: string): readonly string[] => {
  const stages = stagesOf(DockerfileParser.parse(text));
  const runtime = stages.at(-1) ?? [];
  const words = (keyword: string) => runtime.filter((one) => one.keyword === keyword).map((one) => one.words);
  return [
    ...stages
      .map(([from]) => from?.words.split(/\s+/)[0] ?? '')
      .filter((base) => !/^[a-z./-]+:\d+\.\d+\.\d+-[a-z0-9-]+$/.test(base))
      .map((base) => `${base} is not pinned`),
    ...(stages.length > 1 ? [] : ['there is one stage only']),
    ...(['root', '0', undefined].includes(words('USER').at(-1)) ? ['it runs as root'] : []),
    ...(words('HEALTHCHECK').some((check) => check.includes('CMD [')) ? [] : ['it does not say whether it is well']),
    ...(words('RUN').some((command) => /^rm -rf .*\/usr\/local\/lib\/node_modules /.test(`${command} `))
      ? []
      : ['npm is still in it']),
    ...([...words('RUN'), ...words('CMD')].some((command) => /(^|["\s])(npm|npx) /.test(command))
      ? ['it runs npm']
      : []),
    ...(words('CMD').at(-1)?.startsWith('["node"') ? [] : ['it does not start node itself']),
    ...(words('ENV').includes('NODE_ENV=production') ? [] : ['it does not run as production']),
  ];
};

test.each(files)('%s passes the linter', (file) => {
  expect(lint(new URL('.', inRoot(file)).pathname, textOf(file))).toEqual([]);
});

test.each(files)('%s is pinned, not root, without npm, and says whether it is well', (file) => {
  expect(faultsOf(textOf(file))).toEqual([]);
});

test('each of these rules notices when it is broken', () => {
  const text = textOf(files[0]);
  const broken: readonly (readonly [string, string, string])[] = [
    ['node:22.22.2-bookworm-slim AS runtime', 'node:22 AS runtime', 'node:22 is not pinned'],
    ['USER node', 'USER root', 'it runs as root'],
    ['USER node\n', '', 'it runs as root'],
    ['HEALTHCHECK --interval', '# HEALTHCHECK --interval', 'it does not say whether it is well'],
    ['RUN rm -rf /usr/local/lib/node_modules', 'RUN rm -rf', 'npm is still in it'],
    ['CMD ["node", "apps', 'CMD ["npm", "run", "apps', 'it does not start node itself'],
    ['ENV NODE_ENV=production\n', '', 'it does not run as production'],
  ];
  for (const [from, to, fault] of broken) expect(faultsOf(text.replace(from, to))).toContain(fault);
});

test.each(files)('%s copies only what is there or is built', (file) => {
  const copied = [...textOf(file).matchAll(/^COPY --from=\w+ \/app\/(\S+)/gm)].map(([, path = '']) => path);
  expect(copied.length).toBeGreaterThan(0);
  const made = copied.filter((path) => !/(^|\/)(node_modules|dist)$/.test(path));
  expect(made.filter((path) => !existsSync(inRoot(path)))).toEqual([]);
});
