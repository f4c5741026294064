import { faultsIn } from './house-words.mjs';

const later = ['TO', 'DO'].join('');

test('work left for later is found, with its line', () => {
  expect(faultsIn('packages/domain/src/a.ts', `const a = 1;\n// ${later}: b\n`)).toEqual([
    'packages/domain/src/a.ts:2: work left for later is an issue, not a comment',
  ]);
});

test.each(['only', 'skip', 'todo'])('a test that is marked %s is found', (mark) => {
  expect(faultsIn('a.test.ts', `${'test'}.${mark}('x', () => {});`)).toHaveLength(1);
});

test('a lockfile that names a host is found', () => {
  const entry = ['"resolved": "https:', '', 'packages.example', 'a.tgz"'].join('/');
  expect(faultsIn('package-lock.json', entry)).toHaveLength(1);
  expect(faultsIn('package-lock.json', '"resolved": "apps/api"')).toEqual([]);
});

test('ordinary text passes', () => {
  expect(faultsIn('a.test.ts', "test('skips nothing', () => expect(list.skip).toBe(1));")).toEqual([]);
});
