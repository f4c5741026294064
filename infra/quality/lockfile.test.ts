import { missingPlatforms } from './lockfile.mjs';

const tool = { optionalDependencies: { 'tool-here': '1.0.0', 'tool-there': '1.0.0' } };

test('a platform that the lockfile leaves out is found', () => {
  const packages = { 'node_modules/tool': tool, 'node_modules/tool-here': {} };
  expect(missingPlatforms({ packages })).toEqual(['package-lock.json: tool-there is missing, which tool offers']);
});

test('a platform inside the package that offers it, or beside it, is there', () => {
  const packages = {
    'node_modules/a/node_modules/tool': tool,
    'node_modules/a/node_modules/tool-here': {},
    'node_modules/tool-there': {},
  };
  expect(missingPlatforms({ packages })).toEqual([]);
});
