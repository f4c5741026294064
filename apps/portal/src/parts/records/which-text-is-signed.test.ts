import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { whichTextIsSigned } from './which-text-is-signed.js';

test('a signature is told as on what is written now exactly where its hash is', () => {
  expect(whichTextIsSigned({ hash: 'a' }, { hash: 'a' })).toContain('not changed since it was signed');
  expect(whichTextIsSigned({ hash: 'b' }, { hash: 'a' })).toContain('changed since it was signed');
  expect(whichTextIsSigned({ hash: 'b' }, { hash: 'a' }, 'decision')).toContain('covers only the earlier text');
});

const source = new URL('../..', import.meta.url);
const shown = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx$/.test(name) && !/\.test\./.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, source), 'utf8') }));
const says = /<SignedText|whichTextIsSigned\(|sinceSigned\(|<SignatureThatStands/;

/** They are read where nothing is signed: a step of a round that is not possible now, and the reason for which a text is back. */
const ofNoSignature = [
  'pages/assessments/signing/round/NotAtThisStep.tsx',
  'pages/assessments/signing/handing-in/WhyItIsBack.tsx',
];

test('every page that says where an assessment stands, or shows the hash of its text, says which text is signed', () => {
  const states = shown.filter(({ text }) => /labels\.assessmentState\[/.test(text));
  const hashes = shown.filter(
    ({ text }) => /on Assessment \{|assessment\(id:/.test(text) && /<Hash>\{(assessment\.)?hash\}/.test(text),
  );
  expect(states.length).toBeGreaterThan(3);
  expect(hashes.length).toBeGreaterThan(1);
  const silent = [...states, ...hashes].filter(({ name, text }) => !ofNoSignature.includes(name) && !says.test(text));
  expect(silent.map(({ name }) => name)).toEqual([]);
});
