import { Injectable } from '@nestjs/common';
import { clauseLawOf } from '@countersign/catalogue';
import { Tenancy, type ActingSession } from '@countersign/database';
import { mapClause, type MappingAttempt } from '@countersign/domain/clauses';
import type { WouldEmpty } from '@countersign/domain/document/answers';
import {
  accept,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type StaleVersion,
  type SentBefore,
} from '@countersign/domain/kernel';
import { AgreementsRepository, type LoadedAgreement } from './agreements.repository.js';
import { RecordMapping } from './record-mapping.js';
import { agreementAgain } from './agreement-again.js';

export interface ClauseRequest extends Omit<MappingAttempt, 'limb'> {
  readonly agreementId: string;
  readonly limbId: string;
}

/** Says what the agreement has for one limb of section 59 or Article 28, with its quoted words (P4). */
@Injectable()
export class MapClause {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly agreements: AgreementsRepository,
    private readonly record: RecordMapping,
  ) {}

  run(
    session: ActingSession,
    request: ClauseRequest,
  ): Promise<Result<LoadedAgreement, NoSuchItem | StaleVersion | BadInput | WouldEmpty | SentBefore>> {
    return this.tenancy.write(session, 'map-clause', agreementAgain(this.agreements), async (tx) => {
      const agreement = await this.agreements.lock(tx, request.agreementId);
      if (!agreement) return refuse({ kind: 'no-such-item' });

      const decision = mapClause(
        agreement.mappings,
        { ...request, limb: request.limbId },
        clauseLawOf(agreement.service),
      );
      if (!decision.ok) return decision;

      return accept(await this.record.run(tx, 'map-clause', agreement, decision.value));
    });
  }
}
