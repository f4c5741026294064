import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  typeFromAST,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** How many things a list usually holds, where it is not about ten. A list that takes `first` holds as many. */
const usualSizes: Readonly<Record<string, number>> = {
  'Assessment.items': 100,
  'Assessment.outline': 100,
  'Assessment.removedItems': 5,
  'Assessment.findings': 50,
};
const usualSize = 10;
const mostFirst = 100;

/**
 * The work that a field is before anything is asked of it, in the units of a value that leaves. Every field that reads the
 * database by itself has one: under another name it reads it once more.
 */
export const ownCost: Readonly<Record<string, number>> = {
  'Query.assessment': 1_000,
  'Query.inspectedAssessment': 1_000,
  'Query.assessmentChanges': 1_000,
  'Query.assessmentBrief': 1_000,
  'Query.inspectedForce': 1_000,
  'Query.board': 1_000,
  'Query.gates': 500,
  'Query.ledgerExport': 20_000,
  'Query.evidenceFile': 8_000,
  'Query.agreementFile': 8_000,
  'Assessment.findings': 4_000,
  'Assessment.unsignedChanges': 1_200,
  'Assessment.inspections': 200,
  'Assessment.part': 200,
  'Round.document': 1_000,
  'AnswerSaved.assessment': 1_000,
  'RowRemoved.assessment': 1_000,
  'QuestionSaved.assessment': 1_000,
};
const ownCostOfAnAct = 1_000;

const sizeOf = (parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>, node: FieldNode): number => {
  if (field.args.some(({ name }) => name === 'first')) {
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    const first: unknown = given === undefined ? 50 : valueFromASTUntyped(given);
    return typeof first === 'number' && first >= 0 ? Math.min(first, mostFirst) : mostFirst;
  }
  if (!isListType(getNullableType(field.type))) return 1;
  return usualSizes[`${parent.name}.${field.name}`] ?? usualSize;
};

const fragmentsIn = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );

const weigher = (schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) => {
  const weigh = (set: SelectionSetNode, parent: GraphQLNamedType): number =>
    set.selections.reduce((sum, one) => {
      if (one.kind === Kind.FIELD) return sum + ofField(one, parent);
      const inner = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value);
      if (!inner) return sum;
      return sum + weigh(inner.selectionSet, inner.typeCondition ? named(inner.typeCondition.name.value) : parent);
    }, 0);
  const named = (name: string): GraphQLNamedType => {
    const type = schema.getType(name);
    if (!type) throw new Error(`${name} is not in the contract.`);
    return type;
  };
  const ofField = (node: FieldNode, parent: GraphQLNamedType): number => {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return 1;
    const type = getNamedType(field.type);
    const inside = node.selectionSet && isCompositeType(type) ? weigh(node.selectionSet, type) : 0;
    const own = parent === schema.getMutationType() ? ownCostOfAnAct : (ownCost[`${parent.name}.${field.name}`] ?? 1);
    return own + sizeOf(parent, field, node) * inside;
  };
  return weigh;
};

const known = new WeakMap<DocumentNode, number>();

/**
 * The work that an operation asks for, told before any of it is done: one for each value that would leave, lists at their
 * usual size, every alias counted, and more for what is dear in itself.
 */
export const weighOperation = (schema: GraphQLSchema, document: DocumentNode): number => {
  const before = known.get(document);
  if (before !== undefined) return before;
  const weigh = weigher(schema, fragmentsIn(document));
  const weight = document.definitions.reduce((sum, one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION) return sum;
    const root = schema.getRootType(one.operation);
    return root ? sum + weigh(one.selectionSet, root) : sum;
  }, 0);
  known.set(document, weight);
  return weight;
};

/** The names of the things that an operation asks for at its root, fragments laid open, each as often as it is asked. */
export const rootFields = (document: DocumentNode): readonly string[] => {
  const fragments = fragmentsIn(document);
  const inside = (set: SelectionSetNode): readonly string[] =>
    set.selections.flatMap((one) => {
      if (one.kind === Kind.FIELD) return [one.name.value];
      const inner = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value);
      return inner ? inside(inner.selectionSet) : [];
    });
  return document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? inside(one.selectionSet) : [],
  );
};

/** The variables of an operation with the types that they are declared to have. */
export const declaredVariables = (schema: GraphQLSchema, document: DocumentNode) =>
  document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION
      ? (one.variableDefinitions ?? []).map(({ variable, type }) => ({
          name: variable.name.value,
          type: typeFromAST(schema, type as never),
        }))
      : [],
  );
