import { Module } from '@nestjs/common';
import { LawResolver } from './law.resolver.js';

@Module({
  providers: [LawResolver],
})
export class LawModule {}
