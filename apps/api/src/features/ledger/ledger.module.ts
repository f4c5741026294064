import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { ExportLedger } from './export-ledger.js';
import { LedgerController } from './ledger.controller.js';
import { LedgerResolver } from './ledger.resolver.js';
import { ReadTimeline } from './read-timeline.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [LedgerController],
  providers: [LedgerResolver, ReadTimeline, ExportLedger],
})
export class LedgerModule {}
