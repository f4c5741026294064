import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { typeDefs } from '@countersign/contract';
import { limits } from './limits.js';
import { ownCost, weighOperation } from './weigh-operation.js';

const features = join(import.meta.dirname, '../../../features');

const typeOf = (resolver: string): string => /^'(\w+)'/.exec(resolver)?.[1] ?? '';

/** A method takes the session where it reads, and an argument where it works out something else for each. */
const isDear = (method: string): boolean => /@(CurrentSession|Args)\(/.test(method.split('\n  }')[0] ?? '');

/** The fields that a resolver of their own reads, or works out for an argument, as `Type.field`. */
const readByThemselves = readdirSync(features, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.resolver.ts'))
  .flatMap((path) => readFileSync(join(features, path), 'utf8').split('@Resolver('))
  .flatMap((resolver) =>
    resolver
      .split("@ResolveField('")
      .slice(1)
      .filter(isDear)
      .map((method) => `${typeOf(resolver)}.${method.split("'")[0]}`),
  );

test('every field that is read by itself has a cost of its own', () => {
  const some = ['Assessment.unsignedChanges', 'Assessment.part', 'Assessment.inspections', 'RowRemoved.assessment'];
  expect(readByThemselves).toEqual(expect.arrayContaining(some));
  expect(readByThemselves).not.toContain('Assessment.questions');
  expect(readByThemselves.filter((one) => (ownCost[one] ?? 0) < 100)).toEqual([]);
});

test('what is read once more under each of many names is too much', () => {
  const names = Array.from({ length: limits.aliases }, (_, at) => `a${at}: unsignedChanges { itemId }`);
  const asked = parse(`{ assessment(id: "one") { ${names.join(' ')} } }`);
  expect(weighOperation(buildSchema(typeDefs), asked)).toBeGreaterThan(limits.cost);
});
