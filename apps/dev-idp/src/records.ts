import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Adapter, AdapterPayload } from 'oidc-provider';

const aDay = 86_400;

interface Held {
  readonly payload: AdapterPayload;
  readonly until: number;
}

const readFrom = (file: string): readonly (readonly [string, Held])[] => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as [string, Held][];
  } catch {
    return [];
  }
};

/** Sessions, grants, codes and refresh tokens. With a file they outlive the process; a file that cannot be read is an empty one. */
export class Records {
  readonly #held: Map<string, Held>;
  #writing: NodeJS.Timeout | undefined;

  constructor(readonly file: string | undefined) {
    this.#held = new Map(file === undefined ? [] : readFrom(file));
  }

  readonly adapterFor = (kind: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => {
      this.#forgetExpired();
      this.#held.set(`${kind}:${id}`, { payload, until: Date.now() + (expiresIn ?? aDay) * 1000 });
      this.#writeSoon();
    },
    find: async (id) => this.#find(`${kind}:${id}`),
    findByUid: async (uid) => this.#findWhere(kind, (payload) => payload.uid === uid),
    findByUserCode: async (code) => this.#findWhere(kind, (payload) => payload.userCode === code),
    consume: async (id) => {
      const payload = this.#find(`${kind}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      this.#writeSoon();
    },
    destroy: async (id) => {
      this.#held.delete(`${kind}:${id}`);
      this.#writeSoon();
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of this.#held) {
        if (key.startsWith(`${kind}:`) && payload.grantId === grantId) this.#held.delete(key);
      }
      this.#writeSoon();
    },
  });

  /** Writes what is held, whole, beside the file and then in its place. */
  keep(): void {
    clearTimeout(this.#writing);
    this.#writing = undefined;
    if (this.file === undefined) return;
    mkdirSync(dirname(this.file), { recursive: true, mode: 0o700 });
    const beside = `${this.file}.${String(process.pid)}`;
    writeFileSync(beside, JSON.stringify([...this.#held]), { mode: 0o600 });
    renameSync(beside, this.file);
  }

  #writeSoon(): void {
    if (this.file !== undefined) this.#writing ??= setTimeout(() => this.keep(), 50);
  }

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
