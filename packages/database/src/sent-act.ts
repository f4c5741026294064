import { createHash } from 'node:crypto';
import type { Act } from '@countersign/domain/authority';
import {
  canonicalJson,
  refuse,
  type Instant,
  type Json,
  type Result,
  type SentBefore,
} from '@countersign/domain/kernel';
import type { QueryConfig } from 'pg';
import type { Session } from './actor.js';
import { statement } from './statement.js';
import type { TenantTx } from './tenant-tx.js';

/** What somebody sends: all that they say, under the id that their client made for this one intention. */
export interface Intent {
  readonly actId: string;
  /** The name under which it came in: two that say the same of different things are not the same act. */
  readonly name: string;
  readonly said: object;
}

/** Somebody with an act to do. Nothing is written for a person without one. */
export interface ActingSession extends Session {
  readonly intent: Intent;
}

export type Outcome = Result<unknown, unknown>;
export type ValueOf<W extends Outcome> = Extract<W, { readonly ok: true }>['value'];

/** How an act that was done is answered when it is sent again. */
export interface Again<T, V, G> {
  /** Names what the act made, or what it was done to. */
  readonly made: (done: T) => string;
  /** Reads the answer once more; a refusal where it is no longer there. */
  readonly read: (tx: TenantTx, made: string) => Promise<Result<V, G>>;
}

/** The outcome of an act that was sent before. */
export type Answered<V, G> = Result<V, G | SentBefore>;

/** An act as it was sent, named by its id and by the hash of all else that it says. */
export interface SentAct {
  readonly actId: string;
  readonly act: Act;
  readonly inputHash: string;
}

export const sentAct = (act: Act, { actId, name, said }: Intent): SentAct => {
  const asSent = JSON.parse(JSON.stringify({ name, said })) as Json;
  return { actId, act, inputHash: createHash('sha256').update(canonicalJson(asSent)).digest('hex') };
};

/** Sent with the entrance: who sends the same act at this moment waits here for what comes of it. */
export const begin = ({ actId, act, inputHash }: SentAct): QueryConfig =>
  statement('select made, alike, app.clock() as at from app.begin_act($1, $2, $3)', [actId, act, inputHash]);

/** Sent with the commit: the act and its record are one transaction. */
export const end = (tx: TenantTx, { actId, act, inputHash }: SentAct, made: string): QueryConfig =>
  statement(
    `insert into app.act_done (tenant_id, by_person, act_id, act, input_hash, made, at)
     values ($1, $2, $3, $4, $5, $6, coalesce($7, app.clock()))`,
    [tx.tenantId, tx.actor.personId, actId, act, inputHash, made, tx.moment],
  );

export interface DoneBefore {
  readonly made: string;
  /** Whether it said the same then. */
  readonly alike: boolean;
  /** When it was found done, after whatever was waited for. */
  readonly at: Instant;
}

export const answerAgain = async <V, G>(
  tx: TenantTx,
  { made, alike }: Pick<DoneBefore, 'made' | 'alike'>,
  again: Pick<Again<never, V, G>, 'read'>,
): Promise<Answered<V, G>> => (alike ? again.read(tx, made) : refuse({ kind: 'sent-before' }));
