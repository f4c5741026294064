import { Injectable } from '@nestjs/common';
import { clauseLawOf } from '@countersign/catalogue';
import type { TenantTx } from '@countersign/database';
import { agreementFact } from '@countersign/domain/gates';
import type { LedgerFact } from '@countersign/domain/ledger';
import { PositionsRepository } from '../positions/index.js';
import { AgreementsRepository, type LoadedAgreement } from './agreements.repository.js';

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
    const facts = all.map((agreement) => agreementFact(agreement, agreement.mappings, clauseLawOf(agreement.service)));
    await this.positions.record(tx, serviceId, 'agreements', facts);
    const settled = all.find((one) => one.id === id);
    if (!settled) throw new Error('An agreement that was just written is not there.');
    await tx.ledger([{ ...happening, by: tx.actor.personId, at: tx.now }]);
    return settled;
  }
}
