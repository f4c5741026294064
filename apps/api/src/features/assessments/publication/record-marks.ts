import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import type { Marked } from '@countersign/domain/document/publication';
import { canonicalJson } from '@countersign/domain/kernel';
import { sha256 } from '../../../platform/sha256.js';
import { AssessmentsRepository } from '../reading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loaded-assessment.js';
import { PublicationRepository } from './publication.repository.js';
import { SettleAssessment } from '../settling/settle-assessment.js';

/** The end of every verb that marks items: those whose mark changes are written, with one ledger entry. */
@Injectable()
export class RecordMarks {
  constructor(
    private readonly assessments: AssessmentsRepository,
    private readonly publication: PublicationRepository,
    private readonly settle: SettleAssessment,
  ) {}

  async run(tx: TenantTx, act: string, loaded: LoadedAssessment, { items, mark }: Marked): Promise<LoadedAssessment> {
    if (items.length === 0) return loaded;
    const marked = items.map(({ id }) => id);
    await this.publication.mark(tx, loaded.id, marked, mark);
    await this.assessments.addAuthor(tx, loaded.id);
    const after = sha256(canonicalJson({ items: marked, ...mark }));
    return this.settle.run(tx, loaded.id, { act, before: null, after });
  }
}
