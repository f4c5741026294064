import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Tenancy, type Session } from '@countersign/database';
import { instant, type Result } from '@countersign/domain';
import { CurrentSession } from '../../platform/auth/current-session.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { toRefusal, type AnyRefusal } from '../../platform/graphql/refusal.js';
import { agreementView, savedView } from './agreement.graphql.js';
import { AgreementsRepository, type LoadedAgreement } from './agreements.repository.js';
import { MapClause } from './map-clause.js';
import { RecordAgreement } from './record-agreement.js';

@Resolver()
export class AgreementsResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly found: AgreementsRepository,
    private readonly record: RecordAgreement,
    private readonly map: MapClause,
  ) {}

  @Query('agreements')
  agreements(@CurrentSession() session: Session, @Args('serviceId') serviceId: string) {
    return this.tenancy.read(session, 'read-agreements', async (tx) => {
      const all = await this.found.ofService(tx, serviceId);
      const texts = await this.found.templateTexts(tx, serviceId);
      return all.map((one) => agreementView(one, texts, instant(new Date())));
    });
  }

  @Query('agreement')
  agreement(@CurrentSession() session: Session, @Args('id') id: string) {
    return this.tenancy.read(session, 'read-agreements', async (tx) => {
      const one = await this.found.find(tx, id);
      return one && agreementView(one, await this.found.templateTexts(tx, one.serviceId), instant(new Date()));
    });
  }

  @Query('agreementFile')
  async agreementFile(@CurrentSession() session: Session, @Args('id') id: string) {
    const file = await this.tenancy.read(session, 'read-agreements', (tx) => this.found.file(tx, id));
    return file && { fileName: file.fileName, fileType: file.fileType, base64: file.bytes.toString('base64') };
  }

  @Mutation('recordAgreement')
  async recordAgreement(@CurrentSession() session: Session, @Args('input') input: contract.RecordAgreementInput) {
    const outcome = await this.record.run(session, { ...input, effectiveUntil: input.effectiveUntil ?? null });
    return this.saved(session, outcome);
  }

  @Mutation('mapClause')
  async mapClause(@CurrentSession() session: Session, @Args('input') input: contract.MapClauseInput) {
    return this.saved(session, await this.map.run(session, input));
  }

  private async saved<R extends AnyRefusal>(session: Session, outcome: Result<LoadedAgreement, R>) {
    if (!outcome.ok) return toRefusal(outcome.refusal);
    const { serviceId } = outcome.value;
    const texts = await this.tenancy.read(session, 'read-agreements', (tx) => this.found.templateTexts(tx, serviceId));
    return savedView(outcome.value, texts, instant(new Date()));
  }
}
