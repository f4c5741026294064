import type {
  ArgumentNode,
  DefinitionNode,
  NamedTypeNode,
  NameNode,
  SelectionNode,
  SelectionSetNode,
  TypeNode,
  ValueNode,
  VariableDefinitionNode,
  VariableNode,
} from 'graphql';

const token = /\.\.\.|[A-Za-z_]\w*|-?\d+|"[^"\\]*"|[{}()[\]:!$]/g;

/**
 * A query, mutation or fragment of this portal from its text without spaces. It knows what ours are written in, and the
 * build refuses any that it does not read as GraphQL itself does. The text is a tenth of what is made of it here.
 */
export const readDefinition = (text: string): DefinitionNode => {
  const tokens: readonly string[] = text.match(token) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const take = (wanted: string): boolean => tokens[at] === wanted && ++at > 0;
  const listed = <Node>(end: string, one: () => Node): Node[] => {
    const all: Node[] = [];
    while (at < tokens.length && !take(end)) all.push(one());
    return all;
  };

  const name = (): NameNode => ({ kind: 'Name' as NameNode['kind'], value: next() });
  const named = () => ({ kind: 'NamedType', name: name() }) as NamedTypeNode;
  const variable = () => ({ kind: 'Variable', name: name() }) as VariableNode;
  const value = (): ValueNode => {
    if (take('$')) return variable();
    const word = next();
    if (word.startsWith('"')) return { kind: 'StringValue', value: word.slice(1, -1), block: false } as ValueNode;
    if (/^-?\d/.test(word)) return { kind: 'IntValue', value: word } as ValueNode;
    if (word === 'true' || word === 'false') return { kind: 'BooleanValue', value: word === 'true' } as ValueNode;
    return { kind: 'EnumValue', value: word } as ValueNode;
  };
  const pair = (kind: string) => () => {
    const first = name();
    next();
    return { kind, name: first, value: value() };
  };
  const inBrackets = <Node>(one: () => unknown): Node[] => (take('(') ? (listed(')', one) as Node[]) : []);

  const type = (): TypeNode => {
    const inner = take('[') ? ({ kind: 'ListType', type: type() } as TypeNode) : named();
    if (inner.kind === ('ListType' as TypeNode['kind'])) next();
    return take('!') ? ({ kind: 'NonNullType', type: inner } as TypeNode) : inner;
  };
  const variableDefinition = (): VariableDefinitionNode => {
    next();
    const named = variable();
    next();
    return { kind: 'VariableDefinition', variable: named, type: type(), directives: [] } as never;
  };

  const selectionSet = (): SelectionSetNode => {
    next();
    return { kind: 'SelectionSet', selections: listed('}', selection) } as never;
  };
  const field = (): SelectionNode => {
    const first = name();
    const second = take(':') ? { alias: first, name: name() } : { name: first };
    const field = { kind: 'Field', ...second, arguments: inBrackets<ArgumentNode>(pair('Argument')), directives: [] };
    return (tokens[at] === '{' ? { ...field, selectionSet: selectionSet() } : field) as never;
  };
  const selection = (): SelectionNode => {
    if (!take('...')) return field();
    if (!take('on')) return { kind: 'FragmentSpread', name: name(), directives: [] } as never;
    return { kind: 'InlineFragment', typeCondition: named(), directives: [], selectionSet: selectionSet() } as never;
  };

  const operation = next();
  const called = name();
  if (operation === 'fragment') {
    next();
    const typeCondition = named();
    return {
      kind: 'FragmentDefinition',
      name: called,
      typeCondition,
      directives: [],
      selectionSet: selectionSet(),
    } as never;
  }
  const variableDefinitions = inBrackets<VariableDefinitionNode>(variableDefinition);
  return {
    kind: 'OperationDefinition',
    operation,
    name: called,
    variableDefinitions,
    directives: [],
    selectionSet: selectionSet(),
  } as never;
};
