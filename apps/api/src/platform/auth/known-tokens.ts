import type { CryptoKey, JWTHeaderParameters, JWTVerifyGetKey } from 'jose';
import type { Session } from '@countersign/database';

interface Known {
  readonly header: JWTHeaderParameters;
  readonly key: CryptoKey;
  /** In seconds since 1970, as the token says it. */
  readonly expires: number;
  readonly session: Session;
}

const most = 2_000;

/**
 * Tokens whose signature was verified, by their exact text. One is known only until it expires, and only while the
 * issuer still vouches for the very key that verified it: anything else is verified anew.
 */
export class KnownTokens {
  readonly #known = new Map<string, Known>();

  constructor(private readonly keys: JWTVerifyGetKey) {}

  async find(token: string, now: Date): Promise<Session | null> {
    const known = this.#known.get(token);
    if (!known) return null;
    if (known.expires * 1000 <= now.getTime()) {
      this.#known.delete(token);
      return null;
    }
    const key = await this.keys(known.header, { payload: '', signature: '' });
    return key === known.key ? known.session : null;
  }

  keep(token: string, known: Known): void {
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size >= most) this.#known.delete(oldest);
    this.#known.set(token, known);
  }
}
