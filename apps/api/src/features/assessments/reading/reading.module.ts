import { Module } from '@nestjs/common';
import { AnswerSavedResolver } from './answer-saved.resolver.js';
import { AssessmentsInShort } from './assessments-in-short.js';
import { AssessmentsResolver } from './assessments.resolver.js';
import { ChangesResolver } from './changes.resolver.js';
import { ItemHistoryResolver } from './item-history.resolver.js';
import { ReadChanges } from './read-changes.js';
import { WithArgumentsResolver } from './with-arguments.resolver.js';

@Module({
  providers: [
    AssessmentsResolver,
    WithArgumentsResolver,
    AnswerSavedResolver,
    ChangesResolver,
    ItemHistoryResolver,
    AssessmentsInShort,
    ReadChanges,
  ],
  exports: [AssessmentsInShort],
})
export class ReadingModule {}
