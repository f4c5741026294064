import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Tenancy, type ActingSession, type Session, type TenantTx } from '@countersign/database';
import { CurrentActing, Said } from '../../platform/auth/current-acting.js';
import { CurrentSession } from '../../platform/auth/current-session.js';
import { answer } from '../../platform/graphql/answer.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { agreementView, clauseHistoryView, fileView } from './agreement.graphql.js';
import { AcceptClauseWords } from './accept-clause-words.js';
import { AgreementsRepository, type LoadedAgreement } from './agreements.repository.js';
import { BringBackClause } from './bring-back-clause.js';
import { ClauseHistoryRepository } from './clause-history.repository.js';
import { MapClause } from './map-clause.js';
import { RecordAgreement } from './record-agreement.js';

@Resolver()
export class AgreementsResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly found: AgreementsRepository,
    private readonly record: RecordAgreement,
    private readonly map: MapClause,
    private readonly histories: ClauseHistoryRepository,
    private readonly back: BringBackClause,
    private readonly accept: AcceptClauseWords,
  ) {}

  @Query()
  agreements(
    @CurrentSession() session: Session,
    @Args('serviceId') serviceId: string,
  ): Promise<readonly contract.Agreement[]> {
    const reading = this.tenancy.read(session, 'read-agreements', async (tx) => {
      const all = await this.found.ofService(tx, serviceId);
      const texts = await this.found.templateTexts(tx, serviceId);
      return all.map((one) => agreementView(one, texts));
    });
    return reading;
  }

  @Query()
  agreement(@CurrentSession() session: Session, @Args('id') id: string): Promise<contract.Agreement | null> {
    const reading = this.tenancy.read(session, 'read-agreements', async (tx) => {
      const one = await this.found.find(tx, id);
      return one && agreementView(one, await this.found.templateTexts(tx, one.serviceId));
    });
    return reading;
  }

  @Query()
  clauseHistory(
    @CurrentSession() session: Session,
    @Args('agreementId') agreementId: string,
    @Args('limbId') limbId: string,
  ): Promise<contract.ClauseHistory | null> {
    return this.tenancy.read(session, 'read-agreements', async (tx) => {
      const agreement = await this.found.find(tx, agreementId);
      return (
        agreement && clauseHistoryView(agreement, limbId, await this.histories.earlier(tx, agreementId, limbId, null))
      );
    });
  }

  @Query()
  async agreementFile(
    @CurrentSession() session: Session,
    @Args('id') id: string,
  ): Promise<contract.AgreementFile | null> {
    const file = await this.tenancy.read(session, 'read-agreements', (tx) => this.found.file(tx, id));
    return file && fileView(file);
  }

  @Query()
  async counterpartyFile(
    @CurrentSession() session: Session,
    @Args('id') id: string,
  ): Promise<contract.AgreementFile | null> {
    const file = await this.tenancy.read(session, 'read-agreements', (tx) => this.found.counterpartyFile(tx, id));
    return file && fileView(file);
  }

  @Mutation()
  recordAgreement(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.RecordAgreementInput>,
  ): Promise<contract.RecordAgreementResult> {
    const { effectiveUntil = null, counterparty = null } = input;
    const outcome = this.record.run(session, { ...input, effectiveUntil, counterparty });
    return answer(outcome, (loaded) => this.saved(session, loaded));
  }

  @Mutation()
  mapClause(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.MapClauseInput>,
  ): Promise<contract.MapClauseResult> {
    const { verdict = null, whyAgain, emptying } = input;
    const said = { ...input, verdict, whyAgain: whyAgain ?? '', emptying: emptying ?? [] };
    return answer(this.map.run(session, said), (loaded) => this.saved(session, loaded));
  }

  @Mutation()
  bringBackClause(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.BringBackClauseInput>,
  ): Promise<contract.BringBackClauseResult> {
    return answer(this.back.run(session, input), (loaded) => this.saved(session, loaded));
  }

  @Mutation()
  acceptClauseWords(
    @CurrentActing() session: ActingSession,
    @Said() input: Said<contract.AcceptClauseWordsInput>,
  ): Promise<contract.AcceptClauseWordsResult> {
    return answer(this.accept.run(session, input), (loaded) => this.saved(session, loaded));
  }

  private async saved(session: Session, loaded: LoadedAgreement): Promise<contract.AgreementSaved> {
    const reading = (tx: TenantTx) => this.found.templateTexts(tx, loaded.serviceId);
    const texts = await this.tenancy.read(session, 'read-agreements', reading);
    return { __typename: 'AgreementSaved', agreement: agreementView(loaded, texts) };
  }
}
