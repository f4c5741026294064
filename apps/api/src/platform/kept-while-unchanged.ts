import type { TenantTx } from '@countersign/database';
import { dayOf } from '@countersign/domain/kernel';

/** For how many organisations something is kept: those that asked last. */
const most = 2_000;

interface Kept<T> {
  readonly stamp: string;
  readonly value: T;
}

/**
 * What is dear to work out of an organisation's records, worked out once for each state that they are in. Every change of
 * them appends to the organisation's chain in the same transaction (law 19), and the law is of a day: the head of the
 * chain and the day together tell one state from another, on every instance, and nothing has to be written or forgotten
 * by hand. Keep small values: they stay in memory.
 */
export class KeptWhileUnchanged<T> {
  readonly #kept = new Map<string, Kept<T>>();

  /** For a reading, whose statements all see the same state. */
  async of(tx: TenantTx, workOut: () => Promise<T>): Promise<T> {
    const [head] = await tx.query<{ seq: number }>('select seq from app.ledger_head where tenant_id = $1', [
      tx.tenantId,
    ]);
    const stamp = `${head?.seq ?? 0} on ${dayOf(tx.now)}`;
    const kept = this.#kept.get(tx.tenantId);
    const value = kept?.stamp === stamp ? kept.value : await workOut();
    this.#keep(tx.tenantId, { stamp, value });
    return value;
  }

  #keep(tenantId: string, kept: Kept<T>): void {
    this.#kept.delete(tenantId);
    this.#kept.set(tenantId, kept);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size > most) this.#kept.delete(oldest);
  }
}
