import ts from 'typescript';

const { TypeFlags } = ts;

/** Types that are checked by what they are, whatever their members. */
const whole = new Map([
  ['Buffer', { isBytes: true }],
  ['Uint8Array', { isBytes: true }],
]);

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const within = ({ flags }) => (flags & TypeFlags.NumberLike ? '-?\\d+(?:\\.\\d+)?' : '[^]*');

/** The pattern of a text that a template of it describes, such as a day. */
const pattern = ({ texts, types }) =>
  `^${texts.map((text, index) => escaped(text) + (types[index] ? within(types[index]) : '')).join('')}$`;

const scalars = [
  [TypeFlags.TemplateLiteral, (type) => ({ type: 'string', pattern: pattern(type) })],
  [TypeFlags.StringLike, (type) => (type.isStringLiteral() ? { const: type.value } : { type: 'string' })],
  [TypeFlags.NumberLike, (type) => (type.isNumberLiteral() ? { const: type.value } : { type: 'number' })],
  [TypeFlags.BooleanLiteral, (type) => ({ const: type.intrinsicName === 'true' })],
  [TypeFlags.Null, () => ({ type: 'null' })],
];

/**
 * The JSON schema that a value of a TypeScript type keeps: what is not named in the type may not be in the value. A type that
 * says nothing (`unknown`) asks nothing.
 */
export const schemaOfType = (checker, rowType) => {
  const defs = {};
  const names = new Map();

  const refTo = (type, make) => {
    let name = names.get(type);
    if (name === undefined) {
      name = `${names.size}`;
      names.set(type, name);
      defs[name] = make();
    }
    return { $ref: `#/$defs/${name}` };
  };

  const list = (type) => ({ type: 'array', items: schema(checker.getTypeArguments(type)[0]) });

  const tuple = (type) => {
    const prefixItems = checker.getTypeArguments(type).map(schema);
    return { type: 'array', prefixItems, items: false, minItems: prefixItems.length };
  };

  const object = (type) => {
    const members = checker.getPropertiesOfType(type);
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    const isOptional = (member) => (member.flags & ts.SymbolFlags.Optional) !== 0;
    return {
      type: 'object',
      properties: Object.fromEntries(members.map((member) => [member.name, schema(checker.getTypeOfSymbol(member))])),
      required: members.filter((member) => !isOptional(member)).map(({ name }) => name),
      additionalProperties: index ? schema(index.type) : members.length === 0,
    };
  };

  const composite = (type) => {
    const known = whole.get(type.symbol?.name);
    if (known) return known;
    if (checker.isTupleType(type)) return tuple(type);
    if (checker.isArrayType(type)) return list(type);
    return object(type);
  };

  const schema = (type) => {
    if (type.flags & (TypeFlags.Unknown | TypeFlags.Any | TypeFlags.Undefined)) return {};
    const scalar = scalars.find(([flag]) => type.flags & flag);
    if (scalar) return scalar[1](type);
    if (type.isUnion()) {
      const parts = type.types.filter(({ flags }) => !(flags & TypeFlags.Undefined)).map(schema);
      return parts.length === 1 ? parts[0] : { anyOf: parts };
    }
    return refTo(type, () => composite(type));
  };

  return { ...schema(rowType), $defs: defs };
};
