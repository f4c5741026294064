import { Injectable } from '@nestjs/common';
import { Tenancy, type Session } from '@countersign/database';
import { instant, type Instant } from '@countersign/domain/kernel';
import { changesSince } from './loading/changes.repository.js';
import type { Changes } from './loading/loaded-assessment.js';

/**
 * A save bears the moment at which it held its assessment and is seen once it commits. Before that it may wait for its
 * item and for the chain, each for as long as the pool lets it (30 seconds): so far back is asked once more, and what was
 * told is told again.
 */
const overlapSeconds = 60;

/** Two people in one section see each other's saves: light enough to be asked every few seconds. */
@Injectable()
export class ReadChanges {
  constructor(private readonly tenancy: Tenancy) {}

  run(session: Session, id: string, since: Instant): Promise<(Changes & { readonly at: Instant }) | null> {
    return this.tenancy.read(session, 'read-assessments', async (tx) => {
      const from = instant(new Date(Date.parse(since) - overlapSeconds * 1000));
      const changes = await changesSince(tx, id, from);
      const at = tx.now;
      return changes && { ...changes, at: at > since ? at : since };
    });
  }
}
