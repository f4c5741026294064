import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { longestTrainingYears } from '@countersign/catalogue';
import { Tenancy, type ActingSession } from '@countersign/database';
import { checkTraining, type TrainingTyped } from '@countersign/domain/authority';
import { accept, canonicalJson, dayOf, type BadInput, type Result, type SentBefore } from '@countersign/domain/kernel';
import { sha256 } from '../../platform/sha256.js';
import { TrainingRepository } from './training.repository.js';
import { trainingAgain, type Recorded } from './training-again.js';

/** Somebody who signs states, in their own name and of nobody else, what training in Part 3 they hold (S10). */
@Injectable()
export class RecordTraining {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly training: TrainingRepository,
  ) {}

  run(session: ActingSession, request: TrainingTyped): Promise<Result<Recorded, BadInput | SentBefore>> {
    return this.tenancy.write(session, 'record-training', trainingAgain(this.training), async (tx) => {
      const by = tx.actor.personId;
      await tx.takeTurn(`training ${by}`);
      const at = tx.now;
      const decision = checkTraining(request, dayOf(at), longestTrainingYears);
      if (!decision.ok) return decision;

      const { course, provider, completedOn, validUntil, reference } = decision.value;
      const record = { course, provider, completedOn, validUntil, reference };
      const trainingId = randomUUID();
      await this.training.add(tx, { ...record, trainingId });
      const after = sha256(canonicalJson(record));
      await tx.ledger([
        { act: 'record-training', subjectKind: 'training', subjectId: trainingId, by, at, before: null, after },
      ]);
      const recorded = (await this.training.signatories(tx, dayOf(at))).find(({ personId }) => personId === by);
      if (!recorded) throw new Error('Who just recorded their training is not among those who sign.');
      return accept({ signatory: recorded, today: dayOf(at) });
    });
  }
}
