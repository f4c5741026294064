import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { ExportLedger } from './export-ledger.js';
import { LedgerRepository } from './ledger.repository.js';
import { LedgerResolver } from './ledger.resolver.js';
import { ReadTimeline } from './read-timeline.js';

@Module({ imports: [OrganisationsModule], providers: [LedgerResolver, LedgerRepository, ReadTimeline, ExportLedger] })
export class LedgerModule {}
