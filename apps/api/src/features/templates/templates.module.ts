import { Module } from '@nestjs/common';
import { AddTemplateItem } from './add-template-item.js';
import { BringBackTemplateItem } from './bring-back-template-item.js';
import { EditTemplateItem } from './edit-template-item.js';
import { MoveTemplateItem } from './move-template-item.js';
import { PublishRelease } from './publish-release.js';
import { ReadTemplates } from './read-templates.js';
import { RecordChange } from './record-change.js';
import { RetireTemplateItem } from './retire-template-item.js';
import { TemplateHistoryRepository } from './template-history.repository.js';
import { TemplatesRepository } from './templates.repository.js';
import { TemplatesResolver } from './templates.resolver.js';

@Module({
  providers: [
    TemplatesResolver,
    TemplatesRepository,
    TemplateHistoryRepository,
    ReadTemplates,
    RecordChange,
    EditTemplateItem,
    BringBackTemplateItem,
    AddTemplateItem,
    RetireTemplateItem,
    MoveTemplateItem,
    PublishRelease,
  ],
  exports: [TemplatesRepository],
})
export class TemplatesModule {}
