import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { somebody } from './house.mjs';
import { ask, send } from './send.mjs';

const losses = 30;

const busy = `select pid from pg_stat_activity
  where application_name = 'countersign' and pid <> pg_backend_pid() and (state like 'idle in transaction%' or state = 'active')`;

/** Connections are ended while they are busy: their requests fail, and the API lives and goes on. */
export const lostConnections = async ({ open, database, tokenOf }) => {
  const who = { url: open.url, token: await tokenOf(somebody('Kent', 'assessor')) };
  const [{ id }] = (await ask(who, '{ assessments { id } }')).assessments;
  const query = 'query ($id: ID!) { assessment(id: $id) { items { id content } } }';
  const client = new pg.Client({ connectionString: database.superuserUrl });
  client.on('error', () => undefined);
  await client.connect();
  let [lost, over] = [0, false];
  const asking = Array.from({ length: 8 }, async () => {
    while (!over) await send(who, { query, variables: { id } }).catch(() => pause(20));
  });
  try {
    for (const end = Date.now() + 120_000; lost < losses && Date.now() < end && open.isAlive();) {
      const { rows } = await client.query(`${busy} limit 1`);
      for (const { pid } of rows) {
        await client.query('select pg_terminate_backend($1)', [pid]);
        lost += 1;
      }
      await pause(10);
    }
  } finally {
    over = true;
    await Promise.all(asking);
    await client.end();
  }
  const isBack = await ask(who, query, { id }).then(
    () => true,
    () => false,
  );
  return {
    found: `${lost} busy connections lost, the API ${open.isAlive() ? 'lives' : 'has ended'}`,
    holds: lost === losses && open.isAlive() && isBack,
    detail: isBack ? [] : ['It does not answer any more.'],
  };
};
