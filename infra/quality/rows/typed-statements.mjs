import path from 'node:path';
import ts from 'typescript';
import { schemaOfType } from './schema-of-type.mjs';

const asked = new Set(['query', 'underHead', 'readOnce', 'readAt']);

const isAsked = (node) =>
  ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && asked.has(node.expression.name.text);

/** The rows that a reading with its time promises. */
const rowsOf = (checker, type) =>
  type.getProperty('now') && type.getProperty('rows') ? checker.getTypeOfPropertyOfType(type, 'rows') : type;

/** The row of a call that promises rows; undefined for every other call, and where nothing is said of the row. */
const rowOf = (checker, node) => {
  const answer = checker.getAwaitedType(checker.getTypeAtLocation(node));
  const promised = answer && rowsOf(checker, answer);
  if (!promised || !checker.isArrayType(promised)) return undefined;
  const [row] = checker.getTypeArguments(promised);
  // A row that whoever calls names for itself is looked at where they name it.
  return row.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter) ? undefined : row;
};

const programOf = (root, project) => {
  const file = path.join(root, project);
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file));
  return ts.createProgram(fileNames, options);
};

/**
 * Each place in the folders that says which rows a statement gives: its file and line, and the schema that a row has to keep.
 * Two on one line are told as one, so the last of a line wins: no formatted file has two.
 *
 * @param {{ root: string, project: string, within: readonly string[] }} where
 * @returns {Readonly<Record<string, import('ajv').SchemaObject>>}
 */
export const typedStatements = ({ root, project, within }) => {
  const program = programOf(root, project);
  const checker = program.getTypeChecker();
  const found = {};

  const look = (file) => (node) => {
    const row = isAsked(node) ? rowOf(checker, node) : undefined;
    if (row) {
      const { line } = file.getLineAndCharacterOfPosition(node.expression.name.getStart());
      found[`${path.relative(root, file.fileName)}:${line + 1}`] = schemaOfType(checker, row);
    }
    ts.forEachChild(node, look(file));
  };

  const isWithin = ({ fileName }) =>
    within.some((folder) => fileName.startsWith(path.join(root, folder))) && !fileName.endsWith('.test.ts');
  for (const file of program.getSourceFiles().filter(isWithin)) look(file)(file);
  return found;
};
