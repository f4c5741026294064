import { z } from 'zod';

const origin = z.url({ protocol: /^https?$/ }).transform((text) => new URL(text).origin);

const shape = z.object({
  NODE_ENV: z.string().optional(),
  COUNTERSIGN_IDP_PORT: z.coerce.number().int().min(0).max(65_535).default(4400),
  COUNTERSIGN_IDP_HOST: z.string().min(1).default('127.0.0.1'),
  COUNTERSIGN_IDP_ISSUER_URL: origin.optional(),
  COUNTERSIGN_PORTAL_ORIGIN: origin,
  COUNTERSIGN_IDP_KEYS_FOLDER: z.string().min(1).optional(),
});

export interface Config {
  readonly nodeEnv: string | undefined;
  readonly port: number;
  readonly host: string;
  /** The address under which browsers and the API reach this provider; where left out, localhost and the port. */
  readonly issuerUrl: string | undefined;
  readonly portalOrigin: string;
  readonly keysFolder: string | undefined;
}

/** The settings, or one plain sentence for the first that is wrong. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config | string => {
  const read = shape.safeParse(env);
  if (!read.success) {
    const [problem] = read.error.issues;
    return `${problem?.path.join('.') ?? 'The configuration'} is not usable: ${problem?.message ?? 'it cannot be read'}.`;
  }
  const { data } = read;
  return {
    nodeEnv: data.NODE_ENV,
    port: data.COUNTERSIGN_IDP_PORT,
    host: data.COUNTERSIGN_IDP_HOST,
    issuerUrl: data.COUNTERSIGN_IDP_ISSUER_URL,
    portalOrigin: data.COUNTERSIGN_PORTAL_ORIGIN,
    keysFolder: data.COUNTERSIGN_IDP_KEYS_FOLDER,
  };
};
