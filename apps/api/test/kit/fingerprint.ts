import type { TestOrganisation } from './organisations.js';
import { running } from './running.js';

/** A digest of every row that an organisation has in every table: equal as long as nothing of it was touched. */
export const fingerprint = ({ id }: Pick<TestOrganisation, 'id'>): Promise<Readonly<Record<string, string>>> =>
  running().owner.asSystem(id, async (tx) => {
    const tables = await tx.query<{ name: string }>(
      `select distinct table_name as name from information_schema.columns
        where table_schema = 'app' and column_name = 'tenant_id' order by 1`,
    );
    const digests: Record<string, string> = {};
    for (const { name } of tables) {
      const [row] = await tx.query<{ digest: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest
           from app.${name} t where tenant_id = $1`,
        [id],
      );
      digests[name] = row?.digest ?? '';
    }
    return digests;
  });
