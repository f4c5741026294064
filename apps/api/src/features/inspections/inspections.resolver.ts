import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { services } from '@countersign/catalogue';
import { Tenancy, type Session } from '@countersign/database';
import { instant, type Result } from '@countersign/domain';
import { CurrentSession } from '../../platform/auth/current-session.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { toRefusal, type AnyRefusal } from '../../platform/graphql/refusal.js';
import { CloseInspection } from './close-inspection.js';
import { InspectForce } from './inspect-force.js';
import { inspectedAssessmentView, inspectedForceView, inspectionView } from './inspection.graphql.js';
import { InspectionsRepository, type LoadedInspection } from './inspections.repository.js';
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

  @Query('inspections')
  async inspections(@CurrentSession() session: Session) {
    const all = await this.tenancy.read(session, 'read-inspections', (tx) => this.found.all(tx));
    return all.map(inspectionView);
  }

  @Query('inspection')
  async inspection(@CurrentSession() session: Session, @Args('id') id: string) {
    const one = await this.tenancy.read(session, 'read-inspections', (tx) => this.found.find(tx, id));
    return one && inspectionView(one);
  }

  @Query('inspectedForce')
  async inspectedForce(@CurrentSession() session: Session, @Args('inspectionId') inspectionId: string) {
    const serviceIds = services.map((service) => service.id);
    const seen = await this.inspect.force(session, inspectionId, serviceIds);
    return seen && inspectedForceView(seen, instant(new Date()));
  }

  @Query('inspectedAssessment')
  async inspectedAssessment(
    @CurrentSession() session: Session,
    @Args('inspectionId') inspectionId: string,
    @Args('assessmentId') assessmentId: string,
  ) {
    const seen = await this.inspect.assessment(session, inspectionId, assessmentId);
    return seen && inspectedAssessmentView(seen);
  }

  @Mutation('openInspection')
  async openInspection(@CurrentSession() session: Session, @Args('input') input: contract.OpenInspectionInput) {
    return moved(await this.open.run(session, input));
  }

  @Mutation('closeInspection')
  async closeInspection(@CurrentSession() session: Session, @Args('input') input: contract.CloseInspectionInput) {
    return moved(await this.close.run(session, input));
  }
}

const moved = <R extends AnyRefusal>(outcome: Result<LoadedInspection, R>) =>
  outcome.ok
    ? { __typename: 'InspectionMoved' as const, inspection: inspectionView(outcome.value) }
    : toRefusal(outcome.refusal);
