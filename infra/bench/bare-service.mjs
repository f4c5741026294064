/** What the API is measured against: Fastify and pg with nothing around them. No sign-in, no row level security. */
import fastify from 'fastify';
import pg from 'pg';

const {
  BENCH_DATABASE_URL: connectionString,
  BENCH_BOARD_SQL: boardSql,
  BENCH_ASSESSMENT_SQL: assessmentSql,
} = process.env;
const pool = new pg.Pool({ connectionString, max: 10 });
const service = fastify();

service.post('/board', async ({ body }) => {
  const { rows } = await pool.query({ name: 'board', text: boardSql, values: [body.serviceId] });
  return { rows };
});

service.post('/assessment', async ({ body }) => {
  const { rows } = await pool.query({ name: 'assessment', text: assessmentSql, values: [body.id] });
  return { rows };
});

const update = `update app.document_answer set content = $4, answered_at = now()
  where tenant_id = $1 and document_id = $2 and item_id = $3`;

service.post('/answer', async ({ body }) => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const values = [body.tenantId, body.assessmentId, body.itemId, body.content];
    const { rowCount } = await client.query({ name: 'answer', text: update, values });
    await client.query('commit');
    return { saved: rowCount };
  } finally {
    client.release();
  }
});

await service.listen({ port: 0, host: '127.0.0.1' });
process.send({ ready: true, port: service.server.address().port });
process.once('disconnect', () => process.exit(0));
