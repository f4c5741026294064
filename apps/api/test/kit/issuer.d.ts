import type { webcrypto } from 'node:crypto';
import { type JWK, type JWTPayload } from 'jose';
export interface SigningKey {
  readonly id: string;
  readonly privateKey: webcrypto.CryptoKey;
  readonly publicJwk: JWK;
}
export declare const aSigningKey: () => Promise<SigningKey>;
/** An identity provider as far as the API can see one: an issuer whose keys are served over http. */
export declare class Issuer {
  private readonly server;
  readonly url: string;
  private published;
  private constructor();
  static start(): Promise<Issuer>;
  get key(): SigningKey;
  /** Signs with a new key from now on, and no longer vouches for the old one. */
  rotate(): Promise<void>;
  sign(payload: JWTPayload, key?: SigningKey): Promise<string>;
  stop(): Promise<void>;
}
