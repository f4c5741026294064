import { missingPlatforms, newerNode } from './lockfile.mjs';

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

test('a package that asks for a newer Node than the oldest we run on is found', () => {
  const packages = {
    '': { engines: { node: '>=20.19.0' } },
    'node_modules/old': { engines: { node: '>=18' } },
    'node_modules/any': {},
    'node_modules/even': { engines: { node: '^20.19.0 || ^22.13.0 || >=24' } },
    'node_modules/later': { engines: { node: '^20.20.0 || >=22' } },
    'node_modules/new': { engines: { node: '>=22' } },
  };
  expect(newerNode({ packages })).toEqual([
    'package-lock.json: node_modules/later asks for Node ^20.20.0 || >=22, and we for 20.19.0',
    'package-lock.json: node_modules/new asks for Node >=22, and we for 20.19.0',
  ]);
});
