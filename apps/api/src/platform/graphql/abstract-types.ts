import { Kind, parse } from 'graphql';

const typenameOf = (value: { readonly __typename: string }): string => value.__typename;

/** Every union and interface of the contract is told by the `__typename` that the resolver gave. */
export const abstractTypes = (typeDefs: string): Readonly<Record<string, { __resolveType: typeof typenameOf }>> =>
  Object.fromEntries(
    parse(typeDefs)
      .definitions.filter(
        (one) => one.kind === Kind.UNION_TYPE_DEFINITION || one.kind === Kind.INTERFACE_TYPE_DEFINITION,
      )
      .map((one) => [one.name.value, { __resolveType: typenameOf }]),
  );
