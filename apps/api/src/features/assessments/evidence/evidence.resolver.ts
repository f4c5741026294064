import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Tenancy, type ActingSession, type Session } from '@countersign/database';
import { CurrentActing, Said } from '../../../platform/auth/current-acting.js';
import { CurrentSession } from '../../../platform/auth/current-session.js';
import { answer } from '../../../platform/graphql/answer.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { toSaved, type AnswerSavedView, type Viewed } from '../reading/saved.graphql.js';
import { AddEvidence } from './add-evidence.js';
import { BringBackEvidence } from './bring-back-evidence.js';
import * as evidence from './evidence.repository.js';
import { RemoveEvidence } from './remove-evidence.js';

@Resolver()
export class EvidenceResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly add: AddEvidence,
    private readonly remove: RemoveEvidence,
    private readonly back: BringBackEvidence,
  ) {}

  @Query()
  async evidenceFile(
    @CurrentSession() session: Session,
    @Args('id') id: string,
  ): Promise<contract.EvidenceContent | null> {
    const file = await this.tenancy.read(session, 'read-assessments', (tx) => evidence.content(tx, id));
    if (file === null) return null;
    const { fileName, fileType, bytes } = file;
    return { __typename: 'EvidenceContent', fileName, fileType, base64: bytes.toString('base64') };
  }

  @Mutation()
  addEvidence(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.AddEvidenceInput>,
  ): Promise<Viewed<contract.AddEvidenceResult, AnswerSavedView>> {
    return answer(this.add.run(session, input), toSaved);
  }

  @Mutation()
  bringBackEvidence(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.BringBackEvidenceInput>,
  ): Promise<Viewed<contract.BringBackEvidenceResult, AnswerSavedView>> {
    return answer(this.back.run(session, input), toSaved);
  }

  @Mutation()
  removeEvidence(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.RemoveEvidenceInput>,
  ): Promise<Viewed<contract.RemoveEvidenceResult, AnswerSavedView>> {
    return answer(this.remove.run(session, input), toSaved);
  }
}
