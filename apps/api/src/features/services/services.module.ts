import { Module } from '@nestjs/common';
import { ServicesRepository } from './services.repository.js';
import { ServicesResolver } from './services.resolver.js';

@Module({ providers: [ServicesResolver, ServicesRepository], exports: [ServicesRepository] })
export class ServicesModule {}
