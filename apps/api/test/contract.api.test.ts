import { expect, test } from '@jest/globals';
import { buildSchema, getNamedType, isScalarType, isSpecifiedScalarType, isUnionType } from 'graphql';
import { typeDefs } from '@countersign/contract';
import { everyOperation } from '../src/platform/graphql/every-operation.js';
import { scalars } from '../src/platform/graphql/scalars/scalars.js';
import { ask, aForce, schema, useApi } from './kit/index.js';

useApi();

test('the service starts, which it only does where every operation of the contract has a resolver', async () => {
  const { dpo } = await aForce();
  expect((await ask(dpo, '{ __typename }')).data).toEqual({ __typename: 'Query' });
});

test('an operation without a resolver stops the start and is named', () => {
  const bare = buildSchema(typeDefs);
  expect(() => everyOperation(bare)).toThrow(/has no resolver/);
  for (const type of [bare.getQueryType(), bare.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {})) field.resolve = () => null;
  const forgotten = bare.getMutationType()?.getFields()['publishRelease'];
  if (forgotten) delete forgotten.resolve;
  expect(() => everyOperation(bare)).toThrow('publishRelease has no resolver');
});

test('every mutation takes one input and answers with a union that can refuse', () => {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const type = getNamedType(field.type);
    expect([field.name, field.args.map(({ name }) => name)]).toEqual([field.name, ['input']]);
    expect([field.name, isUnionType(type) && type.getTypes().map(({ name }) => name)]).toEqual([
      field.name,
      expect.arrayContaining(['NotAllowed']),
    ]);
  }
});

test('every scalar of the contract is checked', () => {
  const ours = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
  expect(Object.keys(scalars).sort()).toEqual(ours.map(({ name }) => name).sort());
});
