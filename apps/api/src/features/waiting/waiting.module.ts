import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/index.js';
import { AssessmentsModule } from '../assessments/index.js';
import { InspectionsModule } from '../inspections/index.js';
import { PositionsModule } from '../positions/index.js';
import { RollOutsModule } from '../roll-outs/index.js';
import { TemplatesModule } from '../templates/index.js';
import { ServicesModule } from '../services/index.js';
import { ReadTasks } from './read-tasks.js';
import { WaitingResolver } from './waiting.resolver.js';

@Module({
  imports: [
    TemplatesModule,
    AssessmentsModule,
    AgreementsModule,
    RollOutsModule,
    PositionsModule,
    InspectionsModule,
    ServicesModule,
  ],
  providers: [WaitingResolver, ReadTasks],
})
export class WaitingModule {}
