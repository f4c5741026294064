import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/index.js';
import { LawResolver } from './law.resolver.js';

@Module({
  imports: [AssessmentsModule],
  providers: [LawResolver],
})
export class LawModule {}
