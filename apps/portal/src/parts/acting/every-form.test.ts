import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.startsWith('generated'))
  .map((name) => ({ name: name.split(path.sep).join('/'), source: readFileSync(path.join(root, name), 'utf8') }));

const sourceOf = new Map(files.map(({ name, source }) => [name, source]));

const importsOf = (name: string): readonly string[] =>
  [...(sourceOf.get(name) ?? '').matchAll(/from '(\.[^']+)\.js'/g)]
    .map(([, target]) => path.posix.join(path.posix.dirname(name), target ?? ''))
    .flatMap((target) => [`${target}.tsx`, `${target}.ts`])
    .filter((target) => sourceOf.has(target));

/** A field that somebody types in, or chooses in: what is lost where it is not kept. */
const field =
  /<(Textarea|TextInput|CharacterCount|DateInput|Select|Radios|Checkboxes|FileUpload|input|textarea|select)[\s>]/;

const hasField = (name: string, seen = new Set<string>()): boolean => {
  if (seen.has(name)) return false;
  seen.add(name);
  if (field.test(sourceOf.get(name) ?? '')) return true;
  return importsOf(name)
    .filter((target) => target.endsWith('.tsx') && !/^(layout|instead|routing|app)\//.test(target))
    .some((target) => hasField(target, seen));
};

/** Forms of a single choice that begins with an answer: nothing is typed in them, and nothing is lost. */
const ofOneChoice = ['pages/timeline/OrganisationFilter.tsx', 'pages/releases/MakeItOurOwn.tsx'];

const forms = files.filter(({ source }) => source.includes('<form')).map(({ name }) => name);
const filled = forms.filter((name) => hasField(name) && !ofOneChoice.includes(name));

const keepsWhatIsTyped = (source: string) =>
  (source.includes('useDraft(') || source.includes('useDraft<')) && source.includes('<BroughtBack draft={draft}');
/** A form that comes once it is opened is given the draft by what opens it, which has kept it from the start. */
const isGivenItsDraft = (source: string) =>
  source.includes('draft: Draft<') && source.includes('<BroughtBack draft={draft}');
const isWriting = (source: string) =>
  source.includes('writing: Writing') && source.includes('<BroughtBack draft={typed}');
const asksBeforeItIsLost = (source: string) => source.includes('useUnsent(');

test('every form that can be filled in keeps what is typed, brings it back, and asks before it is lost', () => {
  expect(filled.length).toBeGreaterThan(15);
  const forgetful = filled.filter((name) => {
    const source = sourceOf.get(name) ?? '';
    return !keepsWhatIsTyped(source) && !isGivenItsDraft(source) && !isWriting(source) && !asksBeforeItIsLost(source);
  });
  expect(forgetful).toEqual([]);
});

test('no form looks at what is typed before it is sent, but for files: all that is wrong is found by one and told together', () => {
  const looking = files.filter(({ source }) => source.includes('useCheck(')).map(({ name }) => name);
  expect(looking.sort()).toEqual([
    'pages/agreements/RecordAgreementForm.tsx',
    'pages/assessments/evidence/AddFileForm.tsx',
  ]);
});

test('no field is outside a form, or holds its text in a state that is lost with the page', () => {
  const held = files.filter(
    ({ name, source }) =>
      field.test(source) &&
      !asksBeforeItIsLost(source) &&
      /useState(<string>)?\(''\)|useState<string/.test(source) &&
      !ofOneChoice.includes(name),
  );
  expect(held.map(({ name }) => name)).toEqual([]);
});
