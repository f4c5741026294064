import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import type { LedgerFact } from '@countersign/domain/ledger';
import { PositionsRepository } from '../positions/index.js';
import { AgreementsRepository, type LoadedAgreement } from './agreements.repository.js';
import { factsOfAgreements } from './facts-of-agreements.js';

/** The end of every verb of an agreement: the facts of all agreements written into the position, and its ledger entry last. */
@Injectable()
export class SettleAgreements {
  constructor(
    private readonly agreements: AgreementsRepository,
    private readonly positions: PositionsRepository,
  ) {}

  async run(
    tx: TenantTx,
    { id, serviceId }: { readonly id: string; readonly serviceId: string },
    happening: Pick<LedgerFact, 'act' | 'subjectKind' | 'subjectId' | 'before' | 'after'>,
  ): Promise<LoadedAgreement> {
    const all = await this.agreements.ofService(tx, serviceId);
    await this.positions.record(tx, serviceId, 'agreements', factsOfAgreements(all));
    const settled = all.find((one) => one.id === id);
    if (!settled) throw new Error('An agreement that was just written is not there.');
    await tx.ledger([{ ...happening, by: tx.actor.personId, at: tx.now }]);
    return settled;
  }
}
