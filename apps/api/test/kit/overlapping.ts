import { setTimeout as rest } from 'node:timers/promises';
import { running } from './running.js';

/**
 * Sends two acts of one organisation so that they surely overlap. The head of its chain is held by somebody else: the first has
 * written and waits for the head, the second waits for what the first wrote, and then the head is let go. Answers what came of
 * each.
 */
export const overlapping = async <A, B>(
  tenantId: string,
  first: () => Promise<A>,
  second: () => Promise<B>,
): Promise<readonly [A, B]> => {
  const sent = await running().owner.asSystem(tenantId, async (tx) => {
    const [held] = await tx.query<{ pid: number }>(
      'select pg_backend_pid() as pid from app.ledger_head where tenant_id = $1 for update',
      [tenantId],
    );
    if (!held) throw new Error('The chain of this organisation has no head yet.');
    const waitingFor = async (pid: number): Promise<number> => {
      for (let looked = 0; looked < 500; looked += 1) {
        const [waiting] = await tx.query<{ pid: number }>(
          'select pid from pg_locks where not granted and $1 = any(pg_blocking_pids(pid)) limit 1',
          [pid],
        );
        if (waiting) return waiting.pid;
        await rest(20);
      }
      throw new Error('Nobody waits for it.');
    };
    const firstSent = first();
    const atHead = await waitingFor(held.pid);
    const secondSent = second();
    await waitingFor(atHead);
    return { firstSent, secondSent };
  });
  return Promise.all([sent.firstSent, sent.secondSent]);
};
