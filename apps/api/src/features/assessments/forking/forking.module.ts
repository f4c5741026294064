import { Module } from '@nestjs/common';
import { ForkRelease } from './fork-release.js';
import { ForkingResolver } from './forking.resolver.js';

@Module({
  providers: [ForkingResolver, ForkRelease],
})
export class ForkingModule {}
