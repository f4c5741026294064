import { stepUpMaximumAgeSeconds } from '@countersign/domain/assessment/lifecycle';
import { refuse, type Result, type StepUpNeeded } from '@countersign/domain/kernel';
import type { Session } from './actor.js';
import type { SentAct } from './sent-act.js';
import type { TenantTx } from './tenant-tx.js';

export const stepUpNeeded: Result<never, StepUpNeeded> = refuse({
  kind: 'step-up-needed',
  maximumAgeSeconds: stepUpMaximumAgeSeconds,
});

/**
 * Uses a fresh sign-in for the act that is signed, in its transaction. False where there is none, or where it was used for
 * another act before: of two acts at once, the one that commits first has it.
 */
export const useStepUp = async (
  tx: TenantTx,
  { authTime, steppedUpIn }: Session,
  { act, actId, inputHash }: SentAct,
): Promise<boolean> => {
  if (authTime === null || typeof steppedUpIn !== 'string') return false;
  const used = await tx.underHead(
    `insert into app.step_up_used
       (tenant_id, person_id, signed_in_at, provider_session, act, act_id, input_hash, at)
     values ($1, $2, to_timestamp($3), $4, $5, $6, $7, $8)
     on conflict do nothing returning 1`,
    [tx.tenantId, tx.actor.personId, authTime, steppedUpIn, act, actId, inputHash, tx.now],
  );
  return used.length === 1;
};
