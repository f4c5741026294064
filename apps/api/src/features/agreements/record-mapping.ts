import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import type { SavedMapping } from '@countersign/domain/clauses';
import { canonicalJson } from '@countersign/domain/kernel';
import { sha256 } from '../../platform/sha256.js';
import { PositionsRepository } from '../positions/index.js';
import { AgreementsRepository, type LoadedAgreement } from './agreements.repository.js';
import { SettleAgreements } from './settle-agreements.js';

/** The end of every verb that says something of a limb: it is written, unless it stands already, with its ledger entry. */
@Injectable()
export class RecordMapping {
  constructor(
    private readonly agreements: AgreementsRepository,
    private readonly positions: PositionsRepository,
    private readonly settle: SettleAgreements,
  ) {}

  async run(tx: TenantTx, act: string, agreement: LoadedAgreement, mapping: SavedMapping): Promise<LoadedAgreement> {
    const current = agreement.mappings.find(({ limb }) => limb === mapping.limb) ?? null;
    if (current?.version === mapping.version) return agreement;
    await this.positions.lock(tx, agreement.serviceId);
    await this.agreements.writeMapping(tx, agreement.id, mapping);
    const subject = { subjectKind: 'clause', subjectId: `${agreement.id}/${mapping.limb}` };
    const [before, after] = [current && hashOf(current), hashOf(mapping)];
    return this.settle.run(tx, agreement, { act, ...subject, before, after });
  }
}

const hashOf = ({ verdict, quotation, locator, whyAgain }: SavedMapping): string =>
  sha256(canonicalJson({ verdict, quotation, locator, ...(whyAgain === '' ? {} : { whyAgain }) }));
