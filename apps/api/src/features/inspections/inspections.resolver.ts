import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Tenancy, type ActingSession, type Session } from '@countersign/database';
import { CurrentActing, Said } from '../../platform/auth/current-acting.js';
import { CurrentSession } from '../../platform/auth/current-session.js';
import { answer } from '../../platform/graphql/answer.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { CloseInspection } from './close-inspection.js';
import { InspectForce } from './inspect-force.js';
import { inspectedAssessmentView, inspectedForceView, inspectionView, toMoved } from './inspection.graphql.js';
import { InspectionsRepository } from './inspections.repository.js';
import { OpenInspection } from './open-inspection.js';

@Resolver()
export class InspectionsResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly found: InspectionsRepository,
    private readonly open: OpenInspection,
    private readonly close: CloseInspection,
    private readonly inspect: InspectForce,
  ) {}

  @Query()
  async inspections(@CurrentSession() session: Session) {
    const reading = this.tenancy.read(session, 'read-inspections', (tx) => this.found.all(tx));
    return (await reading).map(inspectionView);
  }

  @Query()
  async inspection(@CurrentSession() session: Session, @Args('id') id: string) {
    const reading = this.tenancy.read(session, 'read-inspections', (tx) => this.found.find(tx, id));
    const one = await reading;
    return one && inspectionView(one);
  }

  @Query()
  async inspectedForce(@CurrentSession() session: Session, @Args('inspectionId') inspectionId: string) {
    const seen = await this.inspect.force(session, inspectionId);
    return seen && inspectedForceView(seen);
  }

  @Query()
  async inspectedAssessment(
    @CurrentSession() session: Session,
    @Args('inspectionId') inspectionId: string,
    @Args('assessmentId') assessmentId: string,
  ) {
    const seen = await this.inspect.assessment(session, inspectionId, assessmentId);
    return seen && inspectedAssessmentView(seen);
  }

  @Mutation()
  openInspection(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.OpenInspectionInput>,
  ): Promise<contract.OpenInspectionResult> {
    return answer(this.open.run(session, input), toMoved);
  }

  @Mutation()
  closeInspection(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.CloseInspectionInput>,
  ): Promise<contract.CloseInspectionResult> {
    return answer(this.close.run(session, input), toMoved);
  }
}
