import type { ClientBase } from 'pg';
import * as catalogue from './catalogue-queries.js';

interface Line {
  readonly relation: string;
  readonly line: string;
}

/**
 * The migrated database as one stable text: tables with their columns, keys and checks, then their policies, indexes,
 * triggers and grants, then views and functions. The same database gives the same text, whatever made it.
 */
export const dumpSchema = async (client: ClientBase): Promise<string> => {
  const lines = async (sql: string) => (await client.query<Line>(sql)).rows;
  const tables = await lines(catalogue.tables);
  const inside = [...(await lines(catalogue.columns)), ...(await lines(catalogue.constraints))];
  const after = [
    ...(await lines(catalogue.protection)),
    ...(await lines(catalogue.policies)),
    ...(await lines(catalogue.indexes)),
    ...(await lines(catalogue.triggers)),
    ...(await lines(catalogue.grants)),
  ];
  const of = (all: readonly Line[], relation: string) =>
    all.filter((one) => one.relation === relation).map(({ line }) => line);
  const blocks = [
    '-- The database after every migration. Written by `npm run schema -w @countersign/database`; a test compares it.',
    (await lines(catalogue.schemaGrants)).map(({ line }) => line).join('\n'),
    ...tables.map(({ relation, line }) =>
      [`create table ${relation} (\n  ${of(inside, relation).join(',\n  ')}\n)${line};`, ...of(after, relation)].join(
        '\n',
      ),
    ),
    ...(await lines(catalogue.views)).map(({ relation, line }) => [line, ...of(after, relation)].join('\n')),
    ...(await lines(catalogue.functions)).map(({ line }) => line),
  ];
  return `${blocks.join('\n\n')}\n`;
};
