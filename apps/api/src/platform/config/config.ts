import * as z from 'zod';
import { mostFileBytes } from '@countersign/catalogue';
import { words } from './words.js';

const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ });

const most = (usual: number) => z.coerce.number().int().min(1).default(usual);

const apiSchema = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
    DATABASE_URL: databaseUrl,
    COUNTERSIGN_READER_DATABASE_URL: databaseUrl,
    COUNTERSIGN_ISSUER: z.url(),
    COUNTERSIGN_JWKS_URL: z.url().optional(),
    COUNTERSIGN_AUDIENCE: z.string().min(1),
    COUNTERSIGN_CLIENTS: words('countersign-portal'),
    COUNTERSIGN_STEP_UP_ACR: words('step-up'),
    COUNTERSIGN_API_HOST: z.string().min(1).default('127.0.0.1'),
    COUNTERSIGN_API_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    COUNTERSIGN_TRUSTED_PROXIES: z.string().min(1).default('loopback'),
    COUNTERSIGN_SECURITY_LOG: z.string().min(1).optional(),
    COUNTERSIGN_LIMIT_ADDRESS: most(5_000),
    COUNTERSIGN_LIMIT_NOT_SIGNED_IN: most(60),
    COUNTERSIGN_LIMIT_PERSON: most(600),
    COUNTERSIGN_LIMIT_AT_ONCE: most(12),
    COUNTERSIGN_LIMIT_UPLOADS_AT_ONCE: most(2),
    COUNTERSIGN_LIMIT_SIGNING: most(30),
    COUNTERSIGN_LIMIT_FILES: most(30),
    COUNTERSIGN_FILE_SPACE_MEGABYTES: most(mostFileBytes / 1_000_000),
  })
  .transform((env) => ({
    production: env.NODE_ENV === 'production',
    databaseUrl: env.DATABASE_URL,
    readerDatabaseUrl: env.COUNTERSIGN_READER_DATABASE_URL,
    issuer: env.COUNTERSIGN_ISSUER,
    jwksUrl: env.COUNTERSIGN_JWKS_URL ?? `${env.COUNTERSIGN_ISSUER}/protocol/openid-connect/certs`,
    audience: env.COUNTERSIGN_AUDIENCE,
    clients: env.COUNTERSIGN_CLIENTS,
    stepUpAcr: env.COUNTERSIGN_STEP_UP_ACR,
    host: env.COUNTERSIGN_API_HOST,
    port: env.COUNTERSIGN_API_PORT,
    trustedProxies: env.COUNTERSIGN_TRUSTED_PROXIES,
    securityLog: env.COUNTERSIGN_SECURITY_LOG ?? null,
    limits: {
      address: env.COUNTERSIGN_LIMIT_ADDRESS,
      notSignedIn: env.COUNTERSIGN_LIMIT_NOT_SIGNED_IN,
      person: env.COUNTERSIGN_LIMIT_PERSON,
      atOnce: env.COUNTERSIGN_LIMIT_AT_ONCE,
      uploadsAtOnce: env.COUNTERSIGN_LIMIT_UPLOADS_AT_ONCE,
      signing: env.COUNTERSIGN_LIMIT_SIGNING,
      files: env.COUNTERSIGN_LIMIT_FILES,
    },
    /** How much one organisation may keep in files. Bytes. */
    fileSpace: env.COUNTERSIGN_FILE_SPACE_MEGABYTES * 1_000_000,
  }));

const ownerSchema = z
  .object({ COUNTERSIGN_OWNER_DATABASE_URL: databaseUrl })
  .transform((env) => ({ ownerDatabaseUrl: env.COUNTERSIGN_OWNER_DATABASE_URL }));

const workerSchema = z
  .object({ COUNTERSIGN_WORKER_DATABASE_URL: databaseUrl })
  .transform((env) => ({ workerDatabaseUrl: env.COUNTERSIGN_WORKER_DATABASE_URL }));

export type ApiConfig = Readonly<z.output<typeof apiSchema>>;
export type OwnerConfig = Readonly<z.output<typeof ownerSchema>>;
export type WorkerConfig = Readonly<z.output<typeof workerSchema>>;
/** Where Nest finds the settings. */
export const CONFIG = Symbol('config');

export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of the API, read once. A setting that is missing or malformed stops the start and is named. */
export const apiConfig = (env: Environment): ApiConfig => parsed(apiSchema, env);

/** The settings of the worker. */
export const workerConfig = (env: Environment): WorkerConfig => parsed(workerSchema, env);

/** What the seed and the migrations need to know. */
export const ownerConfig = (env: Environment): OwnerConfig => parsed(ownerSchema, env);

const parsed = <T extends z.ZodType>(schema: T, env: Environment): z.output<T> => {
  const answer = schema.safeParse(env);
  if (answer.success) return answer.data;
  const faults = answer.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The settings are not complete. ${faults.join('. ')}.`);
};
