import { Module } from '@nestjs/common';
import { ServicesModule } from '../../services/index.js';
import { ForkRelease } from './fork-release.js';
import { ForkingResolver } from './forking.resolver.js';

@Module({
  imports: [ServicesModule],
  providers: [ForkingResolver, ForkRelease],
})
export class ForkingModule {}
