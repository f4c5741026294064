import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

/** What must outlive a restart for tokens and cookies to stay valid. The first signing key signs, the others only verify. */
export interface Keys {
  readonly signing: readonly JWK[];
  readonly cookies: readonly string[];
}

const shape = z.object({
  signing: z.array(z.looseObject({ kty: z.string() })).min(1),
  cookies: z.array(z.string()).min(1),
});

export const newSigningKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = await exportJWK(privateKey);
  return { ...key, kid: await calculateJwkThumbprint(key), alg: 'RS256', use: 'sig' };
};

export const newKeys = async (): Promise<Keys> => ({
  signing: [await newSigningKey()],
  cookies: [randomBytes(32).toString('base64url')],
});

/** The new key signs from now on; the key before it still verifies what it signed. */
export const rotated = async (keys: Keys): Promise<Keys> => ({
  ...keys,
  signing: [await newSigningKey(), ...keys.signing.slice(0, 1)],
});

const fileIn = (folder: string): string => join(folder, 'keys.json');

const readKeys = (folder: string): Keys | undefined => {
  try {
    return shape.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return undefined;
  }
};

export const keepKeys = (folder: string, keys: Keys): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const written = `${fileIn(folder)}.${process.pid}`;
  writeFileSync(written, JSON.stringify(keys), { mode: 0o600 });
  renameSync(written, fileIn(folder));
};

/** The keys of a folder, made and kept on the first start. Without a folder, new ones each time. */
export const keysOf = async (folder: string | undefined): Promise<Keys> => {
  const kept = folder === undefined ? undefined : readKeys(folder);
  if (kept) return kept;
  const made = await newKeys();
  if (folder !== undefined) keepKeys(folder, made);
  return made;
};
