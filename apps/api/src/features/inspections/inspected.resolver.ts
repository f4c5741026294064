import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Tenancy, type Session } from '@countersign/database';
import { CurrentSession } from '../../platform/auth/current-session.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { inspectionView } from './inspection.graphql.js';
import { InspectionsRepository } from './inspections.repository.js';

/** The inspections beside an assessment: the force sees that it was inspected. */
@Resolver('Assessment')
export class InspectedResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly found: InspectionsRepository,
  ) {}

  @ResolveField('inspections')
  async inspections(
    @CurrentSession() session: Session,
    @Parent() assessment: { readonly inspections?: readonly contract.Inspection[] },
  ) {
    if (assessment.inspections) return assessment.inspections;
    const all = await this.tenancy.read(session, 'read-inspections', (tx) => this.found.all(tx));
    return all.map(inspectionView);
  }
}
