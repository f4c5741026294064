import type { Pool } from 'pg';

const powerSql = `
  select current_user as role, r.rolsuper as superuser, r.rolbypassrls as bypasses,
         exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  where n.nspname in ('app', 'graphile_worker') and pg_has_role(current_user, c.relowner, 'member')) as owns
    from pg_roles r where r.rolname = current_user`;

interface Power {
  readonly role: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly owns: boolean;
}

const reasonOf = ({ superuser, bypasses, owns }: Power): string | null => {
  if (superuser) return 'is a superuser of PostgreSQL';
  if (bypasses) return 'may bypass row level security';
  return owns ? 'owns the tables' : null;
};

/**
 * A role that serves requests or takes up jobs is held to one organisation at a time by the policies of the database. One
 * that stands above them is refused before it begins.
 * @throws where the role is a superuser, may bypass row level security, or owns a table, itself or as a member.
 */
export const refusePower = async (pool: Pool, setting: string, instead: string): Promise<void> => {
  const { rows } = await pool.query<Power>(powerSql);
  const [power] = rows;
  const reason = power && reasonOf(power);
  if (reason)
    throw new Error(
      `${setting} names the role ${power.role}, which ${reason}: no policy would hold it to one organisation. Name ${instead} there instead.`,
    );
};
