import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Tenancy, type ActingSession, type Session } from '@countersign/database';
import { dayOf } from '@countersign/domain/kernel';
import { CurrentActing, Said } from '../../platform/auth/current-acting.js';
import { CurrentSession } from '../../platform/auth/current-session.js';
import { answer } from '../../platform/graphql/answer.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { RecordTraining } from './record-training.js';
import { signatoryView } from './training.graphql.js';
import { TrainingRepository } from './training.repository.js';

@Resolver()
export class TrainingResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly training: TrainingRepository,
    private readonly record: RecordTraining,
  ) {}

  @Query()
  async signatories(@CurrentSession() session: Session): Promise<readonly contract.Signatory[]> {
    return this.tenancy.read(session, 'read-training', async (tx) => {
      const today = dayOf(tx.now);
      return (await this.training.signatories(tx, today)).map((one) => signatoryView(one, today));
    });
  }

  @Mutation()
  recordTraining(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.RecordTrainingInput>,
  ): Promise<contract.RecordTrainingResult> {
    return answer(this.record.run(session, input), ({ signatory, today }) => ({
      __typename: 'TrainingRecorded',
      signatory: signatoryView(signatory, today),
    }));
  }
}
