import { Module } from '@nestjs/common';
import { AnswersResolver } from './answers.resolver.js';
import { BringBack } from './bring-back.js';
import { ConfirmDeparture } from './confirm-departure.js';
import { DepartFromLevel } from './depart-from-level.js';
import { DeparturesResolver } from './departures.resolver.js';
import { DiscardChanges } from './discard-changes.js';
import { RelyOnItems } from './rely-on-items.js';
import { RemoveRow } from './remove-row.js';
import { RowRemovedResolver } from './row-removed.resolver.js';
import { SaveAnswer } from './save-answer.js';
import { SaveRow } from './save-row.js';

@Module({
  providers: [
    AnswersResolver,
    DeparturesResolver,
    RowRemovedResolver,
    SaveAnswer,
    BringBack,
    SaveRow,
    RemoveRow,
    RelyOnItems,
    DiscardChanges,
    DepartFromLevel,
    ConfirmDeparture,
  ],
})
export class AnswersModule {}
