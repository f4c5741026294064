import { Injectable } from '@nestjs/common';
import { clauseLaw } from '@countersign/catalogue';
import { Tenancy, type ActingSession } from '@countersign/database';
import {
  accept,
  canonicalJson,
  mapClause,
  refuse,
  type BadInput,
  type ClauseVerdict,
  type NoSuchItem,
  type Result,
  type StaleVersion,
  type SentBefore,
} from '@countersign/domain';
import { sha256 } from '../../platform/sha256.js';
import { PositionsRepository } from '../positions/index.js';
import { AgreementsRepository, type LoadedAgreement } from './agreements.repository.js';
import { SettleAgreements } from './settle-agreements.js';
import { agreementAgain } from './agreement-again.js';

export interface ClauseRequest {
  readonly agreementId: string;
  readonly limbId: string;
  readonly expectedVersion: number;
  readonly verdict: ClauseVerdict;
  readonly quotation: string;
  readonly locator: string;
  readonly whyAgain: string;
}

/** Says what the agreement has for one limb of section 59 or Article 28, with its quoted words (P4). */
@Injectable()
export class MapClause {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly agreements: AgreementsRepository,
    private readonly positions: PositionsRepository,
    private readonly settle: SettleAgreements,
  ) {}

  run(
    session: ActingSession,
    request: ClauseRequest,
  ): Promise<Result<LoadedAgreement, NoSuchItem | StaleVersion | BadInput | SentBefore>> {
    return this.tenancy.write(session, 'map-clause', agreementAgain(this.agreements), async (tx) => {
      const agreement = await this.agreements.lock(tx, request.agreementId);
      if (!agreement) return refuse({ kind: 'no-such-item' });

      const decision = mapClause(agreement.mappings, { ...request, limb: request.limbId }, clauseLaw);
      if (!decision.ok) return decision;

      await this.positions.lock(tx, agreement.serviceId);
      await this.agreements.writeMapping(tx, agreement.id, decision.value);
      const current = agreement.mappings.find(({ limb }) => limb === request.limbId) ?? null;
      const subjectId = `${agreement.id}/${request.limbId}`;
      const happening = { act: 'map-clause', subjectKind: 'clause', subjectId };
      const before = current && hashOf(current);
      const after = hashOf(decision.value);
      return accept(await this.settle.run(tx, agreement, { ...happening, before, after }));
    });
  }
}

type Said = Pick<ClauseRequest, 'verdict' | 'quotation' | 'locator' | 'whyAgain'>;

const hashOf = ({ verdict, quotation, locator, whyAgain }: Said): string =>
  sha256(canonicalJson({ verdict, quotation, locator, ...(whyAgain === '' ? {} : { whyAgain }) }));
