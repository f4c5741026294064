import { createHash } from 'node:crypto';
import { canonicalJson, refuse, type Act, type Json, type Result, type SentBefore } from '@countersign/domain';
import type { QueryConfig } from 'pg';
import { statement } from './statement.js';
import type { TenantTx } from './tenant-tx.js';

/** What somebody sends: all that they say, under the id that their client made for this one intention. */
export interface Intent {
  readonly actId: string;
}

/** How an act that was done is answered when it is sent again. */
export interface Again<T, R> {
  /** Names what the act made, or what it was done to. */
  readonly made: (done: T) => string;
  /** Reads the answer once more; a refusal where it is no longer there. */
  readonly read: (tx: TenantTx, made: string) => Promise<Result<T, R>>;
}

/** An act as it was sent, named by its id and by the hash of all else that it says. */
export interface SentAct {
  readonly actId: string;
  readonly act: Act;
  readonly inputHash: string;
}

export const sentAct = (act: Act, { actId, ...said }: Intent): SentAct => {
  const asSent = JSON.parse(JSON.stringify(said)) as Json;
  return { actId, act, inputHash: createHash('sha256').update(canonicalJson(asSent)).digest('hex') };
};

/** Sent with the entrance: who sends the same act at this moment waits here for what comes of it. */
export const begin = ({ actId, act, inputHash }: SentAct): QueryConfig =>
  statement('select made, alike from app.begin_act($1, $2, $3)', [actId, act, inputHash]);

/** Sent with the commit: the act and its record are one transaction. */
export const end = (tx: TenantTx, { actId, act, inputHash }: SentAct, made: string): QueryConfig =>
  statement(
    'insert into app.act_done (tenant_id, by_person, act_id, act, input_hash, made, at) values ($1, $2, $3, $4, $5, $6, $7)',
    [...[tx.tenantId, tx.actor.personId, actId], ...[act, inputHash, made, tx.now]],
  );

export interface DoneBefore {
  readonly made: string;
  /** Whether it said the same then. */
  readonly alike: boolean;
}

export const answerAgain = <T, R>(
  tx: TenantTx,
  { made, alike }: DoneBefore,
  again: Again<T, R>,
): Promise<Result<T, R | SentBefore>> | Result<T, R | SentBefore> =>
  alike ? again.read(tx, made) : refuse({ kind: 'sent-before' });
