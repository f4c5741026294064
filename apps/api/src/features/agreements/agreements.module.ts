import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { PositionsModule } from '../positions/index.js';
import { ServicesModule } from '../services/index.js';
import { AcceptClauseWords } from './accept-clause-words.js';
import { AgreementsRepository } from './agreements.repository.js';
import { AgreementsResolver } from './agreements.resolver.js';
import { BringBackClause } from './bring-back-clause.js';
import { ClauseHistoryRepository } from './clause-history.repository.js';
import { MapClause } from './map-clause.js';
import { RecordAgreement } from './record-agreement.js';
import { RecordMapping } from './record-mapping.js';
import { SettleAgreements } from './settle-agreements.js';

@Module({
  imports: [OrganisationsModule, PositionsModule, ServicesModule],
  providers: [
    AgreementsResolver,
    AgreementsRepository,
    ClauseHistoryRepository,
    SettleAgreements,
    RecordMapping,
    RecordAgreement,
    MapClause,
    BringBackClause,
    AcceptClauseWords,
  ],
  exports: [AgreementsRepository],
})
export class AgreementsModule {}
