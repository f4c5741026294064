import { Injectable } from '@nestjs/common';
import { clauseLawOf } from '@countersign/catalogue';
import { Tenancy, type ActingSession } from '@countersign/database';
import type { BarredByPart } from '@countersign/domain/authority';
import { acceptWords } from '@countersign/domain/clauses';
import {
  accept,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type SentBefore,
  type StaleVersion,
} from '@countersign/domain/kernel';
import { sha256 } from '../../platform/sha256.js';
import { PositionsRepository } from '../positions/index.js';
import { AgreementsRepository, type LoadedAgreement } from './agreements.repository.js';
import { agreementAgain } from './agreement-again.js';
import { SettleAgreements } from './settle-agreements.js';

export interface WordsRequest {
  readonly agreementId: string;
  readonly limbId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Says, as a second person, why words that name only the UK GDPR meet a limb of Part 3 (P4). */
@Injectable()
export class AcceptClauseWords {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly agreements: AgreementsRepository,
    private readonly positions: PositionsRepository,
    private readonly settle: SettleAgreements,
  ) {}

  run(
    session: ActingSession,
    request: WordsRequest,
  ): Promise<Result<LoadedAgreement, NoSuchItem | StaleVersion | BadInput | BarredByPart | SentBefore>> {
    return this.tenancy.write(session, 'accept-clause-words', agreementAgain(this.agreements), async (tx) => {
      const agreement = await this.agreements.lock(tx, request.agreementId);
      if (!agreement) return refuse({ kind: 'no-such-item' });

      const mapping = agreement.mappings.find(({ limb }) => limb === request.limbId) ?? null;
      const decision = acceptWords(mapping, { ...request, by: tx.actor.personId }, clauseLawOf(agreement.service));
      if (!decision.ok) return decision;

      await this.positions.lock(tx, agreement.serviceId);
      await this.agreements.writeAcceptance(tx, agreement.id, request.limbId, decision.value);
      const subjectId = `${agreement.id}/${request.limbId}`;
      const happening = { act: 'accept-clause-words', subjectKind: 'clause', subjectId };
      const after = sha256(decision.value.reason);
      return accept(await this.settle.run(tx, agreement, { ...happening, before: null, after }));
    });
  }
}
