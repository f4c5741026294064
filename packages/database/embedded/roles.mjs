import pg from 'pg';

export const workingRoles = ['countersign_app', 'countersign_reader', 'countersign_worker'];
const roles = ['countersign_owner', ...workingRoles];

const query = async (connectionString, run) => {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
};

/** Names what a role may not be only where it is not so already: an owner that is no superuser may not even name it. */
const ensureRole = async (client, role, password) => {
  const known = await client.query('select rolsuper or rolbypassrls as unbound from pg_roles where rolname = $1', [
    role,
  ]);
  const [found] = known.rows;
  const bounds = found && !found.unbound ? '' : 'nosuperuser nobypassrls';
  const verb = found ? 'alter' : 'create';
  await client.query(`${verb} role ${role} login ${bounds} password ${client.escapeLiteral(password)}`);
};

/** The roles and the database, made once and set right at every start. Asks for a superuser's url. */
export const ensureDatabase = async (superUrl, passwords) => {
  await query(superUrl, async (client) => {
    for (const role of roles) await ensureRole(client, role, passwords[role]);
    const { rowCount } = await client.query(`select from pg_database where datname = 'countersign'`);
    if (!rowCount) await client.query('create database countersign owner countersign_owner');
    await client.query('revoke all on database countersign from public');
    await client.query(`grant connect, temporary on database countersign to ${workingRoles}`);
  });
};

/** Working roles on a server of one's own, made by the owner of its database: those whose password is told. */
export const ensureWorkingRoles = (ownerUrl, passwords) =>
  query(ownerUrl, async (client) => {
    for (const role of workingRoles) if (passwords[role]) await ensureRole(client, role, passwords[role]);
  });
