import { z } from 'zod';

const environment = z.object({
  COUNTERSIGN_PORTAL_HOST: z.string().min(1).default('127.0.0.1'),
  COUNTERSIGN_PORTAL_PORT: z.coerce.number().int().min(0).max(65_535),
  COUNTERSIGN_API_URL: z.url(),
  COUNTERSIGN_TRUSTED_PROXIES: z.string().min(1).default('loopback'),
  COUNTERSIGN_IDP_URL: z.url(),
  COUNTERSIGN_IDP_REALM: z.string().min(1),
  COUNTERSIGN_IDP_CLIENT: z.string().min(1),
});

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly apiOrigin: string;
  readonly trustedProxies: string;
  readonly idp: { readonly url: string; readonly realm: string; readonly clientId: string };
}

export const settingsFrom = (env: NodeJS.ProcessEnv): Settings => {
  const read = environment.parse(env);
  return {
    host: read.COUNTERSIGN_PORTAL_HOST,
    port: read.COUNTERSIGN_PORTAL_PORT,
    apiOrigin: new URL(read.COUNTERSIGN_API_URL).origin,
    trustedProxies: read.COUNTERSIGN_TRUSTED_PROXIES,
    idp: {
      url: read.COUNTERSIGN_IDP_URL.replace(/\/$/, ''),
      realm: read.COUNTERSIGN_IDP_REALM,
      clientId: read.COUNTERSIGN_IDP_CLIENT,
    },
  };
};
