import { Injectable } from '@nestjs/common';
import { Tenancy, type Session } from '@countersign/database';
import { genesisPreimage, nameOnPaper, type LedgerExport } from '@countersign/domain';
import { sha256 } from '../../platform/sha256.js';
import { OrganisationsRepository } from '../organisations/index.js';
import { LedgerRepository } from './ledger.repository.js';

/** The whole chain of the own organisation, for anybody to verify with no account and no network (L3). */
@Injectable()
export class ExportLedger {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly ledger: LedgerRepository,
    private readonly organisations: OrganisationsRepository,
  ) {}

  run(session: Session): Promise<LedgerExport> {
    return this.tenancy.read(session, 'export-ledger', async (tx) => {
      const { head, entries } = await this.ledger.chain(tx);
      const organisation = await this.organisations.own(tx);
      const { id } = organisation;
      return {
        format: 'countersign-ledger/1',
        organisation: { id, name: nameOnPaper(organisation) },
        exportedAt: tx.now,
        head: head ?? { seq: 0, hash: sha256(genesisPreimage(id)) },
        entries,
      };
    });
  }
}
