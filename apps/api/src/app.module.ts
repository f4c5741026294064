import { Module, type DynamicModule } from '@nestjs/common';
import type { Tenancy } from '@countersign/database';
import { AgreementsModule } from './features/agreements/index.js';
import { AssessmentsModule } from './features/assessments/index.js';
import { BoardModule } from './features/board/index.js';
import { InspectionsModule } from './features/inspections/index.js';
import { LawModule } from './features/law/index.js';
import { LedgerModule } from './features/ledger/index.js';
import { OrganisationsModule } from './features/organisations/index.js';
import { RollOutsModule } from './features/roll-outs/index.js';
import { ServicesModule } from './features/services/index.js';
import { TemplatesModule } from './features/templates/index.js';
import { TrainingModule } from './features/training/index.js';
import { WaitingModule } from './features/waiting/index.js';
import type { ApiConfig } from './platform/config/config.js';
import { PlatformModule } from './platform/platform.module.js';

@Module({
  imports: [
    OrganisationsModule,
    TrainingModule,
    ServicesModule,
    TemplatesModule,
    AssessmentsModule,
    AgreementsModule,
    RollOutsModule,
    BoardModule,
    InspectionsModule,
    LawModule,
    LedgerModule,
    WaitingModule,
  ],
})
export class AppModule {
  static with(config: ApiConfig, tenancy: Tenancy): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config, tenancy)] };
  }
}
