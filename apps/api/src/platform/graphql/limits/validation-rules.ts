import * as words from '@countersign/words/api/platform/graphql/limits';
import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type ASTNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { unfitId } from './ids.js';
import { limits } from './limits.js';
import { isStorable } from './storable-text.js';

const refuse = (context: ValidationContext, message: string, node: ASTNode): void =>
  context.reportError(new GraphQLError(message, { nodes: [node] }));

interface Weight {
  readonly depth: number;
  readonly fields: number;
  /** The fields that stand at the top. */
  readonly first: number;
}

const nothing: Weight = { depth: 0, fields: 0, first: 0 };

/** Depth and number of fields with every fragment laid open. Each fragment is weighed once, so that it stays linear. */
const weigher = (context: ValidationContext): ((set: SelectionSetNode) => Weight) => {
  const known = new Map<string, Weight | 'open'>();
  const ofFragment = (name: string): Weight => {
    const seen = known.get(name);
    if (seen === 'open') return nothing;
    if (seen) return seen;
    known.set(name, 'open');
    const fragment = context.getFragment(name);
    const weight = fragment ? weigh(fragment.selectionSet) : nothing;
    known.set(name, weight);
    return weight;
  };
  const weigh = (set: SelectionSetNode): Weight => {
    let depth = 0;
    let fields = 0;
    let first = 0;
    for (const one of set.selections) {
      const inner =
        one.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(one.name.value)
          : one.selectionSet
            ? weigh(one.selectionSet)
            : nothing;
      const own = one.kind === Kind.FIELD ? 1 : 0;
      first += own === 1 ? 1 : inner.first;
      depth = Math.max(depth, inner.depth + own);
      fields += inner.fields + own;
    }
    return { depth, fields, first };
  };
  return weigh;
};

const weightRule: ValidationRule = (context) => {
  const weigh = weigher(context);
  return {
    OperationDefinition(operation) {
      const { depth, fields, first } = weigh(operation.selectionSet);
      if (depth > limits.depth) refuse(context, words.theQueryIsNestedDeeper({ depth: limits.depth }), operation);
      if (fields > limits.fields) refuse(context, words.theQueryAsksForMore({ fields: limits.fields }), operation);
      if (first > limits.rootFields)
        refuse(context, words.theQueryAsksMoreThan({ rootFields: limits.rootFields }), operation);
    },
  };
};

const aliasRule: ValidationRule = (context) => {
  let aliases = 0;
  return {
    Field(field) {
      if (!field.alias) return;
      aliases += 1;
      if (aliases === limits.aliases + 1)
        refuse(context, words.theQueryUsesMoreThan({ aliases: limits.aliases }), field);
    },
  };
};

const oneOperationRule: ValidationRule = (context) => ({
  Document(document) {
    const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (operations.length > 1) refuse(context, words.sendOneOperation, document);
  },
});

const textRule: ValidationRule = (context) => ({
  StringValue(node) {
    if (!isStorable(node.value)) refuse(context, words.theTextHoldsCharacters, node);
    const type = context.getInputType();
    if (type && unfitId(type, node.value, '') !== null) refuse(context, words.theTextCannot, node);
  },
});

const always: readonly ValidationRule[] = [weightRule, aliasRule, oneOperationRule, textRule];

/** The rules that every query is held to, beside those of GraphQL itself. */
export const validationRules = (production: boolean): ValidationRule[] =>
  production ? [...always, NoSchemaIntrospectionCustomRule] : [...always];
