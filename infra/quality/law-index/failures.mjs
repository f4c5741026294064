import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { names } from './citations.mjs';
import { code, link, table, unique } from './markdown.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const conditionsFile = 'packages/domain/src/gates/conditions.ts';

const specOf = (file) => file.replace('/src/', '/test/').replace(/\.ts$/, '.test.ts');

/** The failures that the titles of a spec begin with. */
const testedIn = (file) => {
  const spec = path.join(root, specOf(file));
  if (!existsSync(spec)) return [];
  return [...readFileSync(spec, 'utf8').matchAll(/(['"`])((?:[FI]\d+)(?:, [FI]\d+)*): /g)].flatMap(([, , ids]) =>
    ids.split(', '),
  );
};

const sectionsOf = (law, { catalogue }) =>
  unique(law.map((one) => catalogue.versionsOf(one).at(-1)?.citation ?? one)).join(', ');

const citedBy = (cites, { provisions }) =>
  provisions.filter((one) => cites.some((cite) => names(cite, one))).map(({ id }) => id);

const answersTo = ({ id }, { catalogue, read }) => {
  const answers = (one) => one.failures.includes(id);
  const rules = read.rules.filter((rule) => answers(catalogue.ruleText(rule.id)));
  const conditions = catalogue.gateConditions.filter(answers);
  const functions = read.comments.filter((one) => one.file.startsWith('packages/domain/') && answers(one));
  return {
    by: [
      ...rules.map((rule) => `${rule.id} (${code(rule.name, rule.file)})`),
      ...conditions.map((one) => `condition ${code(one.id, conditionsFile)}`),
      ...functions.map(({ name, file }) => code(name, file)),
    ],
    law: [
      ...rules.flatMap((rule) => catalogue.ruleText(rule.id).law),
      ...conditions.flatMap(({ law }) => law),
      ...functions.flatMap(({ cites }) => citedBy(cites, catalogue)),
    ],
    tests: [...rules, ...functions]
      .filter(({ file }) => testedIn(file).includes(id))
      .map(({ file }) => link(path.basename(specOf(file)), specOf(file))),
  };
};

const told = ({ what, figures }) => (figures === null ? what : `${what} (${figures})`);

/** docs/law/failures.md: each failure on record, what answers it, the section and the test. */
export const failuresPage = (context) => {
  const { failures, failureSources, footingInWords } = context.catalogue;
  const rows = failures.map((failure) => ({ failure, ...answersTo(failure, context) }));
  const answered = rows.filter(({ by }) => by.length > 0);
  const open = rows.filter(({ by }) => by.length === 0);
  return [
    '# What went wrong, and the rule that answers it',
    'Written by `npm run law` from the catalogue, the rule book, the conditions of a gate, the comments of the domain and the titles of the tests; a test compares it. A test that is named builds the failing assessment, sees that finding on that item and no other, and then its passing twin.',
    `Sources: ${failureSources.join('; ')}. Each row says what it stands on: what the source states, what somebody said by it, or what follows from it; and the words by which it is found there.`,
    table(
      ['Failure', 'What went wrong', 'What that stands on', 'Answered by', 'Law', 'Test'],
      answered.map(({ failure, by, law, tests }) => [
        failure.id,
        told(failure),
        footingInWords(failure.footing),
        by.join('<br>'),
        sectionsOf(law, context),
        unique(tests).join('<br>'),
      ]),
    ),
    '## Answered by no rule of an assessment, no condition of a gate and no function that names it',
    'By who may do what, by the shape of the records, or not yet: see [the laws of the system](laws.md).',
    table(
      ['Failure', 'What went wrong', 'What that stands on'],
      open.map(({ failure }) => [failure.id, told(failure), footingInWords(failure.footing)]),
    ),
  ].join('\n\n');
};
