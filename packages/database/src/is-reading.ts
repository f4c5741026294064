/**
 * A literal, a name in double quotes or a comment, each from where it begins: what stands in it begins nothing. Of one with
 * escapes only its beginning, for where it ends is told by what it says.
 */
const wording = new RegExp(
  [
    String.raw`\b(?:e|u&)(?=['"])`,
    String.raw`--[^\n]*`,
    String.raw`/\*(?:(?!/\*)[\s\S])*?\*/`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`"(?<quoted>(?:[^"]|"")*)"`,
    String.raw`(?<![\w$])\$(?<tag>(?:[a-z_]\w*)?)\$[\s\S]*?\$\k<tag>\$`,
  ].join('|'),
  'gi',
);

/**
 * What such wording is to the statement: a comment is nothing, a literal is some value, and a plain name is what it names.
 * A quotation mark is left of what has escapes.
 */
const saidBy = (whole: string, ...groups: readonly unknown[]): string => {
  const { quoted } = groups.at(-1) as { readonly quoted?: string };
  if (quoted !== undefined) return /^\w+$/.test(quoted) ? quoted : 'name';
  if (/^(?:--|\/\*)/.test(whole)) return ' ';
  return /^['$]/.test(whole) ? ' 0 ' : "'";
};

/** Wording that does not end or did not begin, that has escapes, and comments within comments. */
const leftOver = /['"]|\/\*|\*\//;

const writes =
  /\bdelete\s+from\b|(?<!\bas\s|\.)\binto\b|\bupdate\s+(?:only\b)?[\s(]*\w+(?:\s*\.\s*\w+)*[\s)]*\*?(?:\s*\bas)?(?:\s*\b\w+)?\s+set\b/i;

const locksRows = /\bfor\s+(?:no\s+key\s+update|update|key\s+share|share)\b/i;

const takesTurns = /\bpg_\w*advisory\w*\s*\(/i;

/** Functions of PostgreSQL that run a statement which is given as a text. */
const runsAText = /\b(?:query|cursor|table|schema|database)_to_xml\w*\s*\(/i;

/** The functions of the schema that write or hold something: what calls one of them is no reading. */
const functionsThatWrite = [
  'append_ledger',
  'add_job',
  'begin_act',
  'enter',
  'enter_as_system',
  'enter_inspection',
] as const;

const callsOneThatWrites = new RegExp(String.raw`\b(?:${functionsThatWrite.join('|')})\s*\(`, 'i');

/**
 * Whether a statement waits for nobody: it is a query that writes nothing, holds no row and takes no turn. By the place of a
 * word and not by the word alone: a column that is called `share`, and a literal that says `update`, are read as any other.
 * What it does not know as a query is none, and neither is one whose literals have escapes.
 */
export const isReading = (sql: string): boolean => {
  const said = sql.replace(wording, saidBy);
  return (
    /^[\s(]*(?:select|with|values)\b/i.test(said) &&
    ![leftOver, writes, locksRows, takesTurns, runsAText, callsOneThatWrites].some((one) => one.test(said))
  );
};
