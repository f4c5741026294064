import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/index.js';
import { AssessmentsModule } from '../assessments/index.js';
import { PositionsModule } from '../positions/index.js';
import { RollOutsModule } from '../roll-outs/index.js';
import { TrainingModule } from '../training/index.js';
import { ServicesModule } from '../services/index.js';
import { CloseInspection } from './close-inspection.js';
import { InspectForce } from './inspect-force.js';
import { InspectedResolver } from './inspected.resolver.js';
import { InspectionsRepository } from './inspections.repository.js';
import { InspectionsResolver } from './inspections.resolver.js';
import { OpenInspection } from './open-inspection.js';

@Module({
  imports: [AgreementsModule, AssessmentsModule, PositionsModule, RollOutsModule, ServicesModule, TrainingModule],
  providers: [
    InspectionsResolver,
    InspectedResolver,
    InspectionsRepository,
    OpenInspection,
    CloseInspection,
    InspectForce,
  ],
  exports: [InspectionsRepository],
})
export class InspectionsModule {}
