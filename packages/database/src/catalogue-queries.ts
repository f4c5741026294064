const ofApp = `n.nspname = 'app'`;
const options = `coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', '')`;

export const tables = `
  select c.oid::regclass::text as relation, ${options} as line
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ofApp} and c.relkind in ('r', 'p') order by c.relname`;

export const views = `
  select c.oid::regclass::text as relation,
         format('create view %s%s as%s', c.oid::regclass, ${options}, E'\\n' || pg_get_viewdef(c.oid)) as line
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ofApp} and c.relkind in ('v', 'm') order by c.relname`;

export const columns = `
  select c.oid::regclass::text as relation,
         concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
                   case a.attstorage when t.typstorage then null when 'e' then 'storage external' end,
                   case when a.attnotnull then 'not null' end,
                   'default ' || pg_get_expr(d.adbin, d.adrelid)) as line
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where ${ofApp} and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`;

export const constraints = `
  select k.conrelid::regclass::text as relation,
         format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid)) as line
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where ${ofApp} and k.contype in ('p', 'u', 'f', 'c', 'x')
  order by c.relname, array_position('{p,u,f,c,x}'::"char"[], k.contype), k.conname`;

export const protection = `
  select c.oid::regclass::text as relation,
         format('alter table %s %s row level security, %s row level security;', c.oid::regclass,
                case when c.relrowsecurity then 'enable' else 'disable' end,
                case when c.relforcerowsecurity then 'force' else 'no force' end) as line
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ofApp} and c.relkind in ('r', 'p') order by c.relname`;

export const policies = `
  select c.oid::regclass::text as relation,
         concat(format('create policy %I on %s', p.polname, c.oid::regclass),
                   case when p.polpermissive then null else ' as restrictive' end,
                   ' for ' || case p.polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert'
                                           when 'w' then 'update' when 'd' then 'delete' end,
                   E'\\n  using ' || pg_get_expr(p.polqual, p.polrelid),
                   E'\\n  with check ' || pg_get_expr(p.polwithcheck, p.polrelid)) || ';' as line
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
  where ${ofApp} order by c.relname, p.polname`;

export const indexes = `
  select c.oid::regclass::text as relation, pg_get_indexdef(i.indexrelid) || ';' as line
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
  join pg_class x on x.oid = i.indexrelid
  where ${ofApp} and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  order by c.relname, x.relname`;

export const triggers = `
  select c.oid::regclass::text as relation,
         pg_get_triggerdef(t.oid) || case t.tgenabled when 'O' then ';' else '; -- not enabled' end as line
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where ${ofApp} and not t.tgisinternal order by c.relname, t.tgname`;

const grantee = `coalesce(nullif(g.grantee, 0)::regrole::text, 'public')`;

export const grants = `
  select relation, format('grant %s on %s to %s;', string_agg(privilege, ', ' order by privilege), relation, grantee) as line
  from (
    select c.oid::regclass::text as relation, ${grantee} as grantee, lower(g.privilege_type) as privilege
    from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) g
    where ${ofApp} and c.relkind in ('r', 'p', 'v', 'm') and g.grantee <> c.relowner
    union all
    select c.oid::regclass::text, ${grantee},
           format('%s (%s)', lower(g.privilege_type), string_agg(quote_ident(a.attname), ', ' order by a.attnum))
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace,
         aclexplode(a.attacl) g
    where ${ofApp} and g.grantee <> c.relowner
    group by c.oid, c.relname, g.grantee, g.privilege_type
  ) given
  group by relation, grantee order by relation, grantee`;

export const schemaGrants = `
  select n.nspname as relation, format('grant %s on schema app to %s;', lower(g.privilege_type), ${grantee}) as line
  from pg_namespace n, aclexplode(n.nspacl) g
  where ${ofApp} and g.grantee <> n.nspowner order by ${grantee}, g.privilege_type`;

export const functions = `
  select p.oid::regprocedure::text as relation,
         concat_ws(E'\\n', rtrim(pg_get_functiondef(p.oid), E'\\n') || ';',
                   (select string_agg(format('grant execute on function %s to %s;', p.oid::regprocedure, ${grantee}),
                                      E'\\n' order by ${grantee})
                    from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where g.grantee <> p.proowner)) as line
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where ${ofApp} order by p.proname, p.oid::regprocedure::text`;
