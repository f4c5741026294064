import { isAbstractType, type GraphQLSchema } from 'graphql';

const typenameOf = (value: unknown): string => (value as { readonly __typename: string }).__typename;

/** Every union and interface of the contract is told by the `__typename` that the resolver gave. */
export const abstractTypes = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) if (isAbstractType(type)) type.resolveType = typenameOf;
  return schema;
};
