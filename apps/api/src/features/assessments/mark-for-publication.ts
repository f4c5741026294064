import { Injectable } from '@nestjs/common';
import { exemptions } from '@countersign/catalogue';
import { Tenancy, type ActingSession } from '@countersign/database';
import {
  accept,
  canonicalJson,
  markForPublication,
  refuse,
  write,
  type BadInput,
  type BarredByPart,
  type MarkAttempt,
  type NoSuchItem,
  type NotNow,
  type Result,
  type SentBefore,
} from '@countersign/domain';
import { sha256 } from '../../platform/sha256.js';
import { AssessmentsRepository } from './assessments.repository.js';
import type { LoadedAssessment } from './loaded-assessment.js';
import { PublicationRepository } from './publication.repository.js';
import { SettleAssessment } from './settle-assessment.js';
import { WorkedOut } from './work-out.js';
import { settledAgain } from './again.js';

export interface MarkRequest extends MarkAttempt {
  readonly assessmentId: string;
  readonly itemIds: readonly string[];
}

const knownExemptions: readonly string[] = exemptions.map(({ id }) => id);

/** Says of items whether they may be published, or by which exemption not (law 22). */
@Injectable()
export class MarkForPublication {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly assessments: AssessmentsRepository,
    private readonly publication: PublicationRepository,
    private readonly settle: SettleAssessment,
  ) {}

  run(
    session: ActingSession,
    { assessmentId, itemIds, ...attempt }: MarkRequest,
  ): Promise<Result<LoadedAssessment, NoSuchItem | NotNow | BarredByPart | BadInput | SentBefore>> {
    return this.tenancy.write(session, 'mark-for-publication', settledAgain(this.assessments), async (tx) => {
      const loaded = await this.assessments.lock(tx, assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-item' });

      const writing = write(loaded.records, loaded.screening, tx.actor.personId);
      if (!writing.ok) return writing;
      const items = new Map(new WorkedOut(loaded).document.map((item) => [item.id, item]));
      const wanted = [...new Set(itemIds)].map((id) => items.get(id) ?? null);
      const decision = markForPublication(wanted, attempt, knownExemptions);
      if (!decision.ok) return decision;

      const { mark } = decision.value;
      const marked = decision.value.items.map(({ id }) => id);
      await this.publication.mark(tx, loaded.id, marked, mark);
      await this.assessments.addAuthor(tx, loaded.id);
      const after = sha256(canonicalJson({ items: marked, ...mark }));
      return accept(await this.settle.run(tx, loaded.id, { act: 'mark-for-publication', before: null, after }));
    });
  }
}
