import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fillPlaceholders } from './placeholders.js';

const mapper = z.object({ name: z.string(), protocolMapper: z.string(), config: z.record(z.string(), z.string()) });

const client = z.object({
  clientId: z.string(),
  publicClient: z.boolean(),
  standardFlowEnabled: z.boolean(),
  bearerOnly: z.boolean().default(false),
  redirectUris: z.array(z.string()).default([]),
  webOrigins: z.array(z.string()).default([]),
  attributes: z.record(z.string(), z.string()).default({}),
  protocolMappers: z.array(mapper).default([]),
});

const levels = z.record(z.string(), z.coerce.number().int());

const realm = z.object({
  realm: z.string(),
  displayName: z.string(),
  defaultSignatureAlgorithm: z.literal('RS256'),
  accessTokenLifespan: z.number().int().positive(),
  accessCodeLifespan: z.number().int().positive(),
  ssoSessionIdleTimeout: z.number().int().positive(),
  ssoSessionMaxLifespan: z.number().int().positive(),
  revokeRefreshToken: z.boolean(),
  attributes: z.object({ 'acr.loa.map': z.string().transform((text) => levels.parse(JSON.parse(text))) }),
  roles: z.object({ realm: z.array(z.object({ name: z.string() })) }),
  clients: z.array(client),
});

export type Realm = z.infer<typeof realm>;
export type RealmClient = z.infer<typeof client>;
export type ProtocolMapper = z.infer<typeof mapper>;

/** The realm that Keycloak imports, read from the same file with the same placeholders. */
export const readRealm = (file: string | URL, values: Readonly<Record<string, string>>): Realm =>
  realm.parse(JSON.parse(fillPlaceholders(readFileSync(file, 'utf8'), values)));
