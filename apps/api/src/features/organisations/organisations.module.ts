import { Module } from '@nestjs/common';
import { OrganisationsRepository } from './organisations.repository.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { ReadOrganisations } from './read-organisations.js';

@Module({
  providers: [OrganisationsResolver, ReadOrganisations, OrganisationsRepository],
  exports: [OrganisationsRepository],
})
export class OrganisationsModule {}
