import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../../organisations/index.js';
import { AddEvidence } from './add-evidence.js';
import { BringBackEvidence } from './bring-back-evidence.js';
import { EvidenceResolver } from './evidence.resolver.js';
import { RemoveEvidence } from './remove-evidence.js';

@Module({
  imports: [OrganisationsModule],
  providers: [EvidenceResolver, AddEvidence, RemoveEvidence, BringBackEvidence],
})
export class EvidenceModule {}
