import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ActingSession, Session } from '@countersign/database';
import { CurrentActing, Said } from '../../platform/auth/current-acting.js';
import { CurrentSession } from '../../platform/auth/current-session.js';
import { answer } from '../../platform/graphql/answer.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { AddTemplateItem } from './add-template-item.js';
import { BringBackTemplateItem } from './bring-back-template-item.js';
import { EditTemplateItem } from './edit-template-item.js';
import { MoveTemplateItem } from './move-template-item.js';
import { PublishRelease } from './publish-release.js';
import { ReadTemplates } from './read-templates.js';
import { RetireTemplateItem } from './retire-template-item.js';
import {
  toItemHistory,
  toRelease,
  toReleasePublished,
  toReleaseSummary,
  toTemplate,
  toTemplateSaved,
  toTemplateSummary,
} from './templates.graphql.js';

@Resolver()
export class TemplatesResolver {
  constructor(
    private readonly read: ReadTemplates,
    private readonly edit: EditTemplateItem,
    private readonly back: BringBackTemplateItem,
    private readonly add: AddTemplateItem,
    private readonly retire: RetireTemplateItem,
    private readonly move: MoveTemplateItem,
    private readonly publish: PublishRelease,
  ) {}

  @Query()
  async templates(@CurrentSession() session: Session): Promise<readonly contract.TemplateSummary[]> {
    return (await this.read.drafts(session)).map(toTemplateSummary);
  }

  @Query()
  async template(@CurrentSession() session: Session, @Args('id') id: string): Promise<contract.Template | null> {
    const draft = await this.read.draft(session, id);
    return draft && toTemplate(draft);
  }

  @Query()
  async templateItemHistory(
    @CurrentSession() session: Session,
    @Args('templateId') templateId: string,
    @Args('itemId') itemId: string,
  ): Promise<contract.TemplateItemHistory | null> {
    const found = await this.read.itemHistory(session, templateId, itemId);
    return found && toItemHistory(found.held, found.earlier);
  }

  @Query()
  async releases(@CurrentSession() session: Session): Promise<readonly contract.ReleaseSummary[]> {
    return (await this.read.releases(session)).map(toReleaseSummary);
  }

  @Query()
  async release(@CurrentSession() session: Session, @Args('id') id: string): Promise<contract.Release | null> {
    const release = await this.read.release(session, id);
    return release && toRelease(release);
  }

  @Mutation()
  editTemplateItem(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.EditTemplateItemInput>,
  ): Promise<contract.EditTemplateItemResult> {
    return answer(
      this.edit.run(session, {
        ...input,
        content: input.content ?? null,
        minimumRows: input.minimumRows ?? null,
        emptying: input.emptying ?? [],
      }),
      toTemplateSaved,
    );
  }

  @Mutation()
  bringBackTemplateItem(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.BringBackTemplateItemInput>,
  ): Promise<contract.BringBackTemplateItemResult> {
    return answer(this.back.run(session, input), toTemplateSaved);
  }

  @Mutation()
  addTemplateItem(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.AddTemplateItemInput>,
  ): Promise<contract.AddTemplateItemResult> {
    return answer(this.add.run(session, input), toTemplateSaved);
  }

  @Mutation()
  retireTemplateItem(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.RetireTemplateItemInput>,
  ): Promise<contract.RetireTemplateItemResult> {
    return answer(this.retire.run(session, input), toTemplateSaved);
  }

  @Mutation()
  moveTemplateItem(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.MoveTemplateItemInput>,
  ): Promise<contract.MoveTemplateItemResult> {
    return answer(this.move.run(session, input), toTemplateSaved);
  }

  @Mutation()
  publishRelease(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.PublishReleaseInput>,
  ): Promise<contract.PublishReleaseResult> {
    return answer(this.publish.run(session, input), toReleasePublished);
  }
}
