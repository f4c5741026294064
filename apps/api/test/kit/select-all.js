import { buildSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { typeDefs } from '@countersign/contract';
export const schema = buildSchema(typeDefs);
const required = (field) =>
  field.args.some((arg) => arg.type.toString().endsWith('!') && arg.defaultValue === undefined);
const fieldsOf = (type, depth) =>
  Object.values(type.getFields())
    .filter((field) => !required(field))
    .map((field) => `${field.name}${selectAll(getNamedType(field.type), depth - 1)}`)
    .filter((text) => !text.endsWith('{}'))
    .join(' ');
/** Every field of a type, as far down as the API lets one ask: a test that reads all sees what leaks. */
export const selectAll = (type, depth = 7) => {
  if (isAbstractType(type)) {
    const members = schema.getPossibleTypes(type).map((one) => `... on ${one.name} { ${fieldsOf(one, depth)} }`);
    return ` { __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  return depth <= 0 ? '{}' : ` { __typename ${fieldsOf(type, depth)} }`;
};
/** The whole text of an operation with its variables. */
export const operation = (kind, name) => {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  const field = root?.getFields()[name];
  if (!field) throw new Error(`The contract has no ${kind} ${name}.`);
  const declared = field.args.map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = selectAll(getNamedType(field.type));
  return `${kind} ${name}Test${declared && `(${declared})`} { ${name}${given && `(${given})`}${selection} }`;
};
//# sourceMappingURL=select-all.js.map
