import path from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../../..');
const file = path.join(root, 'apps/portal/src/pages/planted.ts');

/** What the compiler says of a source of the portal. */
const faultsIn = (source: string): readonly string[] => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ['source'],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? source : readFile(name));
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, source, version) : getSourceFile(name, version);
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
};

const saying = (sentence: string) =>
  `import * as words from '@countersign/words/portal/pages/gates/opening';\nexport const said: string = ${sentence};\n`;

test('the compiler refuses a sentence that is not there, and arguments other than those it asks for', () => {
  expect(faultsIn(saying("words.openStage({ stage: 'Pilot' })"))).toEqual([]);
  expect(faultsIn(saying('words.notThere'))).toEqual([expect.stringContaining('notThere')]);
  expect(faultsIn(saying('words.openStage({})'))).toEqual([expect.stringContaining('stage')]);
  expect(faultsIn(saying('words.openStage({ stage: 1 })'))).toEqual([expect.stringContaining('number')]);
  expect(faultsIn(saying('words.openStage'))).toEqual([expect.stringContaining('string')]);
});
