import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { typeDefs } from '@countersign/contract';
import { limits } from './limits.js';
import { ownCost, weighOperation } from './weigh-operation.js';

const features = join(import.meta.dirname, '../../../features');

/** The fields that a resolver of their own reads, or works out for an argument, as `Type.field`. */
const readByThemselves = readdirSync(features, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.resolver.ts'))
  .flatMap((path) =>
    readFileSync(join(features, path), 'utf8')
      .split('@Resolver(')
      .flatMap((one) => {
        const type = /^'(\w+)'/.exec(one)?.[1] ?? '';
        const fields = [...one.matchAll(/@ResolveField\('(\w+)'\)\s*(async )?\w+\(([^{]*)/g)];
        return fields
          .filter(([, , reads, given = '']) => reads !== undefined || given.includes('@Args('))
          .map(([, field = '']) => `${type}.${field}`);
      }),
  );

test('every field that is read by itself has a cost of its own', () => {
  expect(readByThemselves).toContain('Assessment.unsignedChanges');
  expect(readByThemselves.filter((one) => (ownCost[one] ?? 0) < 100)).toEqual([]);
});

test('what is read once more under each of many names is too much', () => {
  const names = Array.from({ length: limits.aliases }, (_, at) => `a${at}: unsignedChanges { itemId }`);
  const asked = parse(`{ assessment(id: "one") { ${names.join(' ')} } }`);
  expect(weighOperation(buildSchema(typeDefs), asked)).toBeGreaterThan(limits.cost);
});
