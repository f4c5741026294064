/** Literals, names in double quotes and comments: they say nothing of the statement. */
const withoutWords = (sql: string): string =>
  sql
    .replace(/\/\*[\s\S]*?\*\/|--[^\n]*/g, ' ')
    .replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''")
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/"(?:[^"]|"")*"/g, 'name');

const writes =
  /\b(?:insert\s+into|delete\s+from|merge\s+into)\b|\binto\s+(?:temporary\b|temp\b|unlogged\b|table\b|\w+\s+from\b)|\bupdate\s+(?:only\s+)?[\w.]+(?:\s+\*)?(?:\s+(?:as\s+)?\w+)?\s+set\b/i;

const locksRows = /\bfor\s+(?:no\s+key\s+update|update|key\s+share|share)\b/i;

const takesTurns = /\bpg_\w*advisory\w*\s*\(/i;

/** The functions of the schema that write or hold something: what calls one of them is no reading. */
const functionsThatWrite = [
  'append_ledger',
  'add_job',
  'begin_act',
  'enter',
  'enter_as_system',
  'enter_inspection',
] as const;

const callsOneThatWrites = new RegExp(String.raw`\bapp\.(?:${functionsThatWrite.join('|')})\s*\(`, 'i');

/**
 * Whether a statement waits for nobody: it is a query that writes nothing, holds no row and takes no turn. By the place of a
 * word and not by the word alone: a column that is called `share`, and a literal that says `update`, are read as any other.
 * What it does not know as a query is none.
 */
export const isReading = (sql: string): boolean => {
  const said = withoutWords(sql);
  return (
    /^[\s(]*(?:select|with|values)\b/i.test(said) &&
    !writes.test(said) &&
    !locksRows.test(said) &&
    !takesTurns.test(said) &&
    !callsOneThatWrites.test(said)
  );
};
