import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { gateConditions, ruleBook } from '@countersign/catalogue';
import { rules } from '@countersign/domain/rule-book';
import { citationsIn, failuresIn, featuresIn, lawsIn, names } from './law-index/citations.mjs';
import { readSources } from './law-index/comments.mjs';
import { laws } from './law-index/laws.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const page = (name: string) => readFileSync(path.join(root, 'docs/law', name), 'utf8');

const named = (comment: string, ...ids: readonly string[]) =>
  ids.filter((id) => citationsIn(comment).some((one) => names(one, { id, citation: 'ICO guidance: step 5' })));

test('the index is what the sources say', () => {
  const { stderr, status } = spawnSync(process.execPath, ['infra/quality/law-index/write.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).not.toContain('Not what the sources say');
  expect(status).toBe(0);
});

test('a rule that a file exports is in the rule book, and no other is', async () => {
  const exported = (await readSources(root)).rules;
  expect(exported.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
});

test('every rule and every condition is in the index', async () => {
  const sections = page('sections.md');
  const exported = (await readSources(root)).rules;
  expect(Object.keys(ruleBook).filter((id) => !sections.includes(`| ${id} |`))).toEqual([]);
  expect(exported.filter(({ name }) => !sections.includes(`[\`${name}\`]`))).toEqual([]);
  expect(gateConditions.filter(({ id }) => !sections.includes(`| [\`${id}\`]`))).toEqual([]);
});

test('every failure that a rule of an assessment answers has its test', () => {
  const rows = page('failures.md')
    .split('\n')
    .filter((line) => /^\| [FI]\d+ \|.*\| L\d+_/.test(line))
    .map((line) => line.split(' | '));
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.filter((cells) => !cells.at(-1)?.includes('.test.ts')).map(([id]) => id)).toEqual([]);
});

test('a failure that is answered by who may sign is in the index with the function, the law and the test', () => {
  const row = page('failures.md')
    .split('\n')
    .find((line) => line.startsWith('| F22 |'));
  expect(row).toMatch(/`trainedToSign`.*Product policy: competence.*training\.test\.ts/);
  expect(failuresIn('It was so in 2020 (F22, I01); S8 and L11 are none.')).toEqual(['F22', 'I01']);
});

test('every law of the system is enforced and tested somewhere, or says that it is not built', () => {
  expect(laws.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
  const silent = laws.filter(({ tested, open }) => tested.length === 0 && open === undefined);
  expect(silent).toEqual([]);
});

test.each([
  ['DPA 2018 s.64(3)(a) and (b)', ['dpa2018.s64.3.a', 'dpa2018.s64.3.b']],
  ['DPA 2018 s.64(3)(a) to (c)', ['dpa2018.s64.3.a', 'dpa2018.s64.3.b', 'dpa2018.s64.3.c']],
  ['DPA 2018 s.64', ['dpa2018.s64.1', 'dpa2018.s64.3.a', 'dpa2018.s64.3.b', 'dpa2018.s64.3.c', 'dpa2018.s64.3.d']],
  ['DPA 2018 s.35(3) to (5)', ['dpa2018.s35.3-5']],
  ['DPA 2018 s.69-71', ['dpa2018.s70']],
  ['UK GDPR Art 35(7)(a)', ['ukgdpr.35.7.a']],
  ['section 75(1)', ['dpa2018.s75.1']],
  ['Schedule 8', ['dpa2018.sch8.4']],
  ['ICO guidance, step 5', ['ico.dpia.objective']],
  ['`gov.training`', ['gov.training']],
])('%s names its provisions and no others', (comment, expected) => {
  const all = [
    ...['dpa2018.s35.3-5', 'dpa2018.s64.1', 'dpa2018.s64.3.a', 'dpa2018.s64.3.b', 'dpa2018.s64.3.c'],
    ...['dpa2018.s64.3.d', 'dpa2018.s70', 'dpa2018.s75.1', 'dpa2018.s75.1A', 'dpa2018.sch8.4', 'ukgdpr.35.7.a'],
    ...['ico.dpia.objective', 'gov.training'],
  ];
  expect(named(comment, ...all)).toEqual(expected);
});

test('laws and features are read from a comment, and a rule is no feature', () => {
  expect(lawsIn('(laws 6 to 8, S6)')).toEqual([6, 7, 8]);
  expect(lawsIn('(laws 1, 2, 3; DPA 2018 s.64(1))')).toEqual([1, 2, 3]);
  expect(lawsIn('(laws 10 and 11; O1, O3, O8)')).toEqual([10, 11]);
  expect(featuresIn('(laws 10 and 11; O1, O3). Asked for by L14, at T00:00')).toEqual(['O1', 'O3']);
});
