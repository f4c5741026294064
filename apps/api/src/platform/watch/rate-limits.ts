import { countInWords } from '@countersign/domain/kernel';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { ApiConfig } from '../config/config.js';

type AtOnce = 'at-once' | 'uploads-at-once';
export type Limit = 'address' | 'not-signed-in' | 'person' | 'signing' | 'files' | 'at-once' | 'uploads-at-once';

/** Too much was asked for in too short a time. Nothing of it was done. */
export class TooMany extends Error {
  readonly statusCode = 429;

  constructor(
    readonly limit: Limit,
    /** Whole seconds until it can be asked again. */
    readonly seconds: number,
    /** Whether this is the first refusal of its kind since the last time that something was allowed. */
    readonly first: boolean,
  ) {
    super(`Too much was asked for at once. Try again in ${countInWords(seconds, 'second')}.`);
  }
}

/** What is counted of work, in thousands of the units that an operation is weighed in; begun ones count whole. */
const thousands = (weight: number): number => Math.max(1, Math.ceil(weight / 1_000));

/**
 * How much one person, and one address, may ask of this instance. Work is counted in a window of ten seconds, so that
 * somebody who is refused does not wait long; signatures and files in a window of a minute.
 */
export class RateLimits {
  readonly #windows: Readonly<Record<Exclude<Limit, AtOnce>, RateLimiterMemory>>;
  readonly #underWay: Readonly<Record<AtOnce, Map<string, number>>> = {
    'at-once': new Map(),
    'uploads-at-once': new Map(),
  };
  readonly #most: Readonly<Record<AtOnce, number>>;

  constructor({ limits }: Pick<ApiConfig, 'limits'>) {
    const window = (points: number, duration: number) => new RateLimiterMemory({ points, duration });
    this.#windows = {
      address: window(limits.address, 10),
      'not-signed-in': window(limits.notSignedIn, 60),
      person: window(limits.person, 10),
      signing: window(limits.signing, 60),
      files: window(limits.files, 60),
    };
    this.#most = { 'at-once': limits.atOnce, 'uploads-at-once': limits.uploadsAtOnce };
  }

  /** @throws TooMany */
  async count(limit: Exclude<Limit, AtOnce | 'person'>, key: string): Promise<void> {
    await this.#consume(limit, key, 1);
  }

  /** @throws TooMany */
  async countWork(person: string, weight: number): Promise<void> {
    await this.#consume('person', person, thousands(weight));
  }

  /** Counts a request, or an upload, as under way until the function that is returned is called. @throws TooMany */
  begin(person: string, limit: AtOnce = 'at-once'): () => void {
    const [underWay, most] = [this.#underWay[limit], this.#most[limit]];
    const before = underWay.get(person) ?? 0;
    if (before >= most) throw new TooMany(limit, 1, before === most);
    underWay.set(person, before + 1);
    return () => {
      const now = (underWay.get(person) ?? 1) - 1;
      if (now === 0) underWay.delete(person);
      else underWay.set(person, now);
    };
  }

  async #consume(limit: Exclude<Limit, AtOnce>, key: string, points: number): Promise<void> {
    const window = this.#windows[limit];
    try {
      await window.consume(key, points);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const isFirst = refused.consumedPoints - points <= window.points;
      throw new TooMany(limit, Math.max(1, Math.ceil(refused.msBeforeNext / 1_000)), isFirst);
    }
  }
}
