import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { countInWords } from '@countersign/domain/kernel';

const root = fileURLToPath(new URL('../../../../..', import.meta.url));
const places = ['apps/portal/src', 'apps/api/src', 'apps/cli/src', 'packages/ui/src', 'packages/domain/src'];

const files = places.flatMap((place) =>
  readdirSync(path.join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !/generated|node_modules/.test(name))
    .map((name) => ({ name: path.join(place, name), source: readFileSync(path.join(root, place, name), 'utf8') })),
);

/** A count before a noun in the plural, whatever the count is: `${blocking.length} findings`. */
const always = /\{[\w.?[\]]*(?:[cC]ount|length|size)(?:\.toLocaleString\([^)]*\))?\} [a-z]+s\b(?! than)/;

/** The singular chosen by hand, beside the one way to do so. */
const byHand = /=== 1 \? '[^']+' : '[^']+s'/;

/** Where the number is never one, or both sentences are written out. */
const neverOne = [
  'apps/portal/src/parts/pasting/TakenOutNotice.tsx',
  'apps/portal/src/pages/assessments/overview/DeparturesWaiting.tsx',
  'apps/portal/src/pages/assessments/in-place/MeasuresInPlacePage.tsx',
  'apps/portal/src/pages/board/BoardPage.tsx',
  'apps/portal/src/pages/timeline/Entries.tsx',
  'apps/portal/src/pages/assessments/in-place/RecordSeveralForm.tsx',
  'apps/portal/src/pages/assessments/relying/RelyOnForm.tsx',
  'apps/portal/src/pages/assessments/risk/level-difference.ts',
];

test('a number and its noun agree', () => {
  expect([0, 1, 2, 1200].map((count) => countInWords(count, 'finding'))).toEqual([
    '0 findings',
    '1 finding',
    '2 findings',
    '1,200 findings',
  ]);
  expect(countInWords(1, 'person', 'people')).toBe('1 person');
  expect(countInWords(3, 'person', 'people')).toBe('3 people');
});

test('every count on the screen goes through the one way to say it', () => {
  expect(always.test('`${assessment.blockingCount} findings`')).toBe(true);
  const wrong = files.filter(
    ({ name, source }) => !neverOne.includes(name) && (always.test(source) || byHand.test(source)),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
