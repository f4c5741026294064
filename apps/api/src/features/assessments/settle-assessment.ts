import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import { assessmentFact, instant, standingDecision } from '@countersign/domain';
import { PositionsRepository } from '../positions/index.js';
import { AssessmentsRepository } from './assessments.repository.js';
import type { LoadedAssessment } from './loaded-assessment.js';
import { SignOffRepository } from './sign-off.repository.js';

/** What happened, for the ledger: by whom and when are the transaction's. */
export interface Happening {
  readonly act: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The end of every verb of an assessment: its ledger entry, and its facts written into the position. */
@Injectable()
export class SettleAssessment {
  constructor(
    private readonly assessments: AssessmentsRepository,
    private readonly signOff: SignOffRepository,
    private readonly positions: PositionsRepository,
  ) {}

  async run(tx: TenantTx, id: string, happening: Happening, at: Date): Promise<LoadedAssessment> {
    await tx.ledger([
      {
        ...happening,
        subjectKind: 'assessment',
        subjectId: id,
        by: tx.actor.personId,
        at: instant(at),
      },
    ]);
    const settled = await this.assessments.find(tx, id);
    if (!settled) throw new Error('An assessment that was just written is not there.');
    const standing = standingDecision(settled.records);
    const covers = standing && (await this.signOff.coverageOf(tx, standing.submissionId));
    const fact = assessmentFact(
      {
        assessmentId: id,
        releaseId: settled.release.id,
        releaseNumber: settled.release.number,
        releaseHash: settled.release.hash,
        startedAt: settled.startedAt,
      },
      settled.records,
      covers,
    );
    await this.positions.record(tx, settled.serviceId, 'assessment', fact, at);
    return settled;
  }
}
