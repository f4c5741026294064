import { isReading } from '../src/is-reading.js';
import { connected, urls } from './houses.js';

test.each([
  'select 1 as update, x.share as lock from app.position x',
  `select 'insert into x', 'for update', 'it''s for share', $$delete from y$$ from app.position`,
  'select "for update", "delete from" from app.position -- for update\n where true /* update x set y */',
  'with merge as (select 1) select * from merge where share = 2',
  '(select 1) union (select 2)',
  'values (1), (2)',
  `select substring(words from 'for share of it') as lock, update from app.position order by delete`,
  'select app.clock() at time zone current_setting($1)',
  `select "x"."share" as "update", 'a -- b', '/*', "it's" from "app"."position" "x" where $1 = $2`,
  'select x.into, 1 as into from app.position x',
])('a statement that reads is a reading, whatever its names and literals say: %s', (sql) => {
  expect(isReading(sql)).toBe(true);
});

test.each([
  'insert into app.position values (1)',
  'update app.position set refused_at = null',
  'UPDATE only app.position as p SET refused_at = null',
  'delete from app.position',
  'merge into app.position p using x on true when matched then delete',
  'with gone as (delete from app.position returning 1) select * from gone',
  'with set as (update app.position p set refused_at = null returning 1) select * from set',
  'select 1 from app.position for update',
  'select 1 from app.position for no key update skip locked',
  'select 1 from app.position p for key share of p',
  `select ';' from app.position FOR\n  SHARE nowait`,
  'select 1 into temporary x from app.position',
  'select 1 as one into x from app.position',
  'select pg_advisory_xact_lock($1)',
  'select pg_try_advisory_lock_shared($1)',
  'select * from app.append_ledger($1)',
  'select app.add_job($1, $2)',
  'lock table app.position',
  `select id from app.position where note = '--' for update`,
  `select id, '/*' from app.position for update -- '*/'`,
  `select "it's" from app.position p for update of p where note = 'a'`,
  `select /* /* */ ' */ 1 from app.position for update --'`,
  String.raw`select e'it\'s' from app.position where note = ' for update --'`,
  'select a$b$ from app.position for update -- $b$',
  'select * from "app"."append_ledger"($1)',
  'select * from app . append_ledger ($1)',
  'select * from append_ledger($1)',
  'select "pg_advisory_xact_lock"($1)',
  'with set as (update only (app.position) set refused_at = null returning 1) select * from set',
  'with set as (update app . position as p set refused_at = null returning 1) select * from set',
  'with set as (update "app"."position" "p" set refused_at = null returning 1) select * from set',
  'select 1 as one into x',
  `select query_to_xml('delete from app.position', true, true, '')`,
  'truncate app.position',
  'call something()',
  'do $$begin end$$',
  'set local plan_cache_mode = auto',
  '',
])('what writes, holds a row or takes a turn is none, and neither is what is not known: %s', (sql) => {
  expect(isReading(sql)).toBe(false);
});

test('every function of the schema that may write is known as one that does', async () => {
  const owner = await connected(urls.owner());
  const { rows } = await owner.query<{ name: string }>(
    `select distinct p.proname as name from pg_proc p
       join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'app' and p.provolatile = 'v' and p.prorettype <> 'trigger'::regtype and p.proname <> all($1)
      order by 1`,
    [['clock', 'inspector_until']],
  );
  await owner.end();
  expect(rows).not.toEqual([]);
  expect(rows.map(({ name }) => [name, isReading(`select * from app.${name}($1)`)])).toEqual(
    rows.map(({ name }) => [name, false]),
  );
});
