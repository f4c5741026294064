import { startStack } from '../run/stack.mjs';

/** Playwright's global setup: a whole service on fresh data, told to the tests through their surroundings. */
export default async () => {
  if (process.env.COUNTERSIGN_PORTAL_URL) return undefined;
  const stack = await startStack({ fresh: true, quiet: true });
  Object.assign(process.env, {
    COUNTERSIGN_PORTAL_URL: stack.portalUrl,
    COUNTERSIGN_API_URL: stack.apiUrl,
    COUNTERSIGN_IDP_URL: stack.idpUrl,
    COUNTERSIGN_IDP_KEYS_FOLDER: stack.env.COUNTERSIGN_IDP_KEYS_FOLDER,
    COUNTERSIGN_OWNER_DATABASE_URL: stack.postgres.ownerUrl,
  });
  return stack.stop;
};
