import { Injectable } from '@nestjs/common';
import { Tenancy, type Session, type TenantTx } from '@countersign/database';
import { standingDecision } from '@countersign/domain/assessment/lifecycle';
import type { Position } from '@countersign/domain/gates';
import { dayOf, type Instant } from '@countersign/domain/kernel';
import { AgreementsRepository, type LoadedAgreement } from '../agreements/index.js';
import { AssessmentsInShort, assessments, sealedTextsOf, type AssessmentInShort } from '../assessments/index.js';
import { PositionsRepository } from '../positions/index.js';
import { RollOutsRepository, type LoadedRollOut } from '../roll-outs/index.js';
import { ServicesRepository } from '../services/index.js';
import { TrainingRepository, type Signatory } from '../training/index.js';
import { InspectionsRepository, type LoadedInspection } from './inspections.repository.js';

export interface LoadedForce {
  readonly readAt: Instant;
  readonly inspection: LoadedInspection;
  readonly assessments: readonly AssessmentInShort[];
  readonly signatories: readonly Signatory[];
  readonly services: readonly {
    readonly serviceId: string;
    readonly agreements: readonly LoadedAgreement[];
    readonly position: Position;
    readonly rollOut: LoadedRollOut;
  }[];
}

/** What an inspector reads inside one force: recorded first, then read as the reader role, which can write nothing (O4). */
@Injectable()
export class InspectForce {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly inspections: InspectionsRepository,
    private readonly inShort: AssessmentsInShort,
    private readonly agreements: AgreementsRepository,
    private readonly positions: PositionsRepository,
    private readonly rollOuts: RollOutsRepository,
    private readonly training: TrainingRepository,
    private readonly services: ServicesRepository,
  ) {}

  async force(session: Session, inspectionId: string): Promise<LoadedForce | null> {
    const inspection = await this.opened(session, inspectionId);
    if (!inspection) return null;
    const subject = { inspectionId, subjectKind: 'force', subjectId: inspection.forceId };
    const read = async (tx: TenantTx) => {
      const services = [];
      for (const { id: serviceId } of await this.services.all(tx))
        services.push({
          serviceId,
          agreements: await this.agreements.ofService(tx, serviceId),
          position: await this.positions.find(tx, serviceId),
          rollOut: await this.rollOuts.find(tx, serviceId),
        });
      const signatories = await this.training.signatories(tx, dayOf(tx.now));
      return { inspection, assessments: await this.inShort.judged(tx), services, signatories, readAt: tx.now };
    };
    const seen = await this.tenancy.inspect(session, subject, { isThere: async () => true, read });
    return seen.ok ? seen.value : null;
  }

  /** With the sealed texts of its latest submission and of the signature that stands, where it has them. */
  async assessment(session: Session, inspectionId: string, assessmentId: string) {
    const inspection = await this.opened(session, inspectionId);
    if (!inspection) return null;
    const subject = { inspectionId, subjectKind: 'assessment', subjectId: assessmentId };
    const seen = await this.tenancy.inspect(session, subject, {
      isThere: (tx) => assessments.isThere(tx, assessmentId),
      read: async (tx) => {
        const loaded = await assessments.find(tx, assessmentId);
        if (!loaded) return null;
        const { records } = loaded;
        const wanted = [records.submissions.at(-1)?.id, standingDecision(records)?.submissionId];
        const sealedTexts = await sealedTextsOf(tx, [...new Set(wanted.filter((id) => id !== undefined))]);
        return { loaded, sealedTexts, inspection };
      },
    });
    return seen.ok ? seen.value : null;
  }

  private async opened(session: Session, inspectionId: string): Promise<LoadedInspection | null> {
    const found = await this.tenancy.read(session, 'inspect-force', (tx) => this.inspections.find(tx, inspectionId));
    return found?.open && found.mine ? found : null;
  }
}
