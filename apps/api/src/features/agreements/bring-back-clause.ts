import { Injectable } from '@nestjs/common';
import { clauseLawOf } from '@countersign/catalogue';
import { Tenancy, type ActingSession } from '@countersign/database';
import { bringBackMapping } from '@countersign/domain/clauses';
import {
  accept,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type SentBefore,
  type StaleVersion,
} from '@countersign/domain/kernel';
import { agreementAgain } from './agreement-again.js';
import { AgreementsRepository, type LoadedAgreement } from './agreements.repository.js';
import { ClauseHistoryRepository } from './clause-history.repository.js';
import { RecordMapping } from './record-mapping.js';

export interface BringingBackRequest {
  readonly agreementId: string;
  readonly limbId: string;
  readonly version: number;
  readonly expectedVersion: number;
}

/** Lets what was said of a limb before stand again (law 12). */
@Injectable()
export class BringBackClause {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly agreements: AgreementsRepository,
    private readonly histories: ClauseHistoryRepository,
    private readonly record: RecordMapping,
  ) {}

  run(
    session: ActingSession,
    { agreementId, limbId, version, expectedVersion }: BringingBackRequest,
  ): Promise<Result<LoadedAgreement, NoSuchItem | StaleVersion | BadInput | SentBefore>> {
    return this.tenancy.write(session, 'map-clause', agreementAgain(this.agreements), async (tx) => {
      const agreement = await this.agreements.lock(tx, agreementId);
      const [earlier] = await this.histories.earlier(tx, agreementId, limbId, version);
      if (!agreement || !earlier) return refuse({ kind: 'no-such-item' });

      const decision = bringBackMapping(agreement.mappings, earlier, expectedVersion, clauseLawOf(agreement.service));
      if (!decision.ok) return decision;

      return accept(await this.record.run(tx, 'bring-back-clause', agreement, decision.value));
    });
  }
}
