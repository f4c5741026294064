import { Module } from '@nestjs/common';
import { BringBackMark } from './bring-back-mark.js';
import { MarkForPublication } from './mark-for-publication.js';
import { PublicationResolver } from './publication.resolver.js';

@Module({
  providers: [PublicationResolver, MarkForPublication, BringBackMark],
})
export class PublicationModule {}
