import { Module } from '@nestjs/common';
import { ExportLedger } from './export-ledger.js';
import { LedgerRepository } from './ledger.repository.js';
import { LedgerResolver } from './ledger.resolver.js';
import { ReadTimeline } from './read-timeline.js';

@Module({ providers: [LedgerResolver, LedgerRepository, ReadTimeline, ExportLedger] })
export class LedgerModule {}
