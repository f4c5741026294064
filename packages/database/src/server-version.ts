import type { ClientBase } from 'pg';

/** The first minor release of each major version that does not leak column statistics past row level security. */
const firstSafeMinor: Readonly<Record<number, number>> = { 15: 14, 16: 10, 17: 6 };

export const isSafeServer = (versionNumber: number): boolean => {
  const major = Math.floor(versionNumber / 10_000);
  return major >= 15 && versionNumber % 10_000 >= (firstSafeMinor[major] ?? 0);
};

/** @throws where the server is older than 15.14, or older than the same repair in its own version. */
export const refuseOldServer = async (client: ClientBase): Promise<void> => {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  const version = Number(rows[0]?.server_version_num);
  if (!isSafeServer(version))
    throw new Error(`PostgreSQL ${version} leaks statistics past row level security: use 15.14, 16.10, 17.6 or later.`);
};
