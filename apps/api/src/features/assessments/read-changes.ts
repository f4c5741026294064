import { Injectable } from '@nestjs/common';
import { Tenancy, type Session } from '@countersign/database';
import { instant, type Instant } from '@countersign/domain';
import { AssessmentsRepository } from './assessments.repository.js';
import type { Changes } from './loaded-assessment.js';

/** What is saved now and not yet visible is asked for once more: nobody's save is missed, and some are told twice. */
const overlapSeconds = 10;

/** Two people in one section see each other's saves: light enough to be asked every few seconds. */
@Injectable()
export class ReadChanges {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly assessments: AssessmentsRepository,
  ) {}

  run(
    session: Session,
    id: string,
    since: Instant,
    now = new Date(),
  ): Promise<(Changes & { readonly at: Instant }) | null> {
    return this.tenancy.read(session, 'read-assessments', async (tx) => {
      const changes = await this.assessments.changesSince(tx, id, since);
      const at = instant(new Date(now.getTime() - overlapSeconds * 1000));
      return changes && { ...changes, at: at > since ? at : since };
    });
  }
}
