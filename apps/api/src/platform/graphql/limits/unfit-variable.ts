import * as words from '@countersign/words/api/platform/graphql/limits';
import { coerceInputValue, isInputType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { unfitId } from './ids.js';
import { declaredVariables } from './weigh-operation.js';

type Variables = Readonly<Record<string, unknown>>;

const placeOf = (name: string, path: readonly (string | number)[]): string => ['variables', name, ...path].join('.');

/**
 * The fault of the first value that its type does not take, and the place at which it stands; null where all is
 * well. A compiled query tells no place, so it is asked here for every query alike.
 */
export const unfitVariable = (schema: GraphQLSchema, document: DocumentNode, given: Variables): string | null => {
  let found: string | null = null;
  for (const { name, type } of declaredVariables(schema, document)) {
    if (!isInputType(type) || given[name] === undefined) continue;
    coerceInputValue(given[name], type, (path, _value, { message }) => {
      found ??= words.nameCannotBeTakenMessage({ name: placeOf(name, path), message });
    });
    const unfit = unfitId(type, given[name], `variables.${name}`);
    found ??= unfit === null ? null : words.theTextInUnfitCannot({ unfit });
    if (found !== null) return found;
  }
  return null;
};
