import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Held {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** Sessions, grants, codes and refresh tokens, in memory: the records outlive a change of keys, not the process. */
export class Records {
  readonly #held = new Map<string, Held>();

  readonly adapterFor = (kind: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => {
      this.#forgetExpired();
      this.#held.set(`${kind}:${id}`, { payload, until: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
    },
    find: async (id) => this.#find(`${kind}:${id}`),
    findByUid: async (uid) => this.#findWhere(kind, (payload) => payload.uid === uid),
    findByUserCode: async (code) => this.#findWhere(kind, (payload) => payload.userCode === code),
    consume: async (id) => {
      const payload = this.#find(`${kind}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => void this.#held.delete(`${kind}:${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of this.#held) {
        if (key.startsWith(`${kind}:`) && payload.grantId === grantId) this.#held.delete(key);
      }
    },
  });

  #find(key: string): AdapterPayload | undefined {
    const held = this.#held.get(key);
    return held && held.until > Date.now() ? held.payload : undefined;
  }

  #findWhere(kind: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload }] of this.#held) {
      if (key.startsWith(`${kind}:`) && matches(payload)) return this.#find(key);
    }
    return undefined;
  }

  #forgetExpired(): void {
    const now = Date.now();
    for (const [key, { until }] of this.#held) if (until <= now) this.#held.delete(key);
  }
}
