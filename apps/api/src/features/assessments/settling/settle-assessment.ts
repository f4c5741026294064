import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import type { NonEmpty } from '@countersign/domain/kernel';
import { PositionsRepository } from '../../positions/index.js';
import { AssessmentsRepository } from '../reading/assessments.repository.js';
import { factsFromRecords } from './facts-from-records.js';
import type { LoadedAssessment } from '../reading/loaded-assessment.js';
import { SignOffRepository } from '../sign-off/sign-off.repository.js';

/** What happened, for the ledger: by whom and when are the transaction's. */
export interface Happening {
  readonly act: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The item that it happened to; left out where it happened to the assessment as a whole. */
  readonly itemId?: string;
}

/** The end of every verb of an assessment: its facts written into the position, and its ledger entries last. */
@Injectable()
export class SettleAssessment {
  constructor(
    private readonly assessments: AssessmentsRepository,
    private readonly signOff: SignOffRepository,
    private readonly positions: PositionsRepository,
  ) {}

  async run(tx: TenantTx, id: string, ...happenings: NonEmpty<Happening>): Promise<LoadedAssessment> {
    const settled = await this.assessments.find(tx, id);
    if (!settled) throw new Error('An assessment that was just written is not there.');
    const fact = await factsFromRecords(tx, this.signOff, settled);
    await this.positions.record(tx, settled.serviceId, 'assessment', fact);
    await tx.ledger(
      happenings.map(({ itemId, ...happening }) => ({
        ...happening,
        subjectKind: itemId === undefined ? 'assessment' : 'assessment-item',
        subjectId: itemId === undefined ? id : `${id}/${itemId}`,
        by: tx.actor.personId,
        at: tx.now,
      })),
    );
    return settled;
  }
}
