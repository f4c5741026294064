import { type GraphQLNamedType } from 'graphql';
export declare const schema: import('graphql').GraphQLSchema;
/** Every field of a type, as far down as the API lets one ask: a test that reads all sees what leaks. */
export declare const selectAll: (type: GraphQLNamedType, depth?: number) => string;
/** The whole text of an operation with its variables. */
export declare const operation: (kind: 'query' | 'mutation', name: string) => string;
