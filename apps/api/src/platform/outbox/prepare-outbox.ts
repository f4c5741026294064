import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';

/** The queue holds its tables back from everybody but their owner: the worker is let in here, and nobody else is. */
const letTheWorkerIn = `
do $$
declare
  queue text;
begin
  perform pg_advisory_xact_lock(hashtextextended('countersign outbox', 0));
  grant usage on schema graphile_worker to countersign_worker;
  grant select on graphile_worker.migrations to countersign_worker;
  for queue in
    select c.relname from pg_class c
     where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity
  loop
    execute format('grant select, insert, update, delete on graphile_worker.%I to countersign_worker', queue);
    if not exists (select from pg_policies where schemaname = 'graphile_worker' and tablename = queue) then
      execute format('create policy worker on graphile_worker.%I to countersign_worker using (true) with check (true)', queue);
    end if;
  end loop;
end
$$`;

/** Makes or updates the tables of the job queue, and lets the worker's role in. Needs the owner; safe to repeat. */
export const prepareOutbox = async (ownerUrl: string): Promise<void> => {
  await runMigrations({ connectionString: ownerUrl });
  const client = new Client({ connectionString: ownerUrl, application_name: 'countersign outbox' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(letTheWorkerIn);
  } finally {
    await client.end();
  }
};
