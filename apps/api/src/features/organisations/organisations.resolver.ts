import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Session } from '@countersign/database';
import type { OrganisationKind } from '@countersign/domain/authority';
import { CurrentSession } from '../../platform/auth/current-session.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { toFileSpace, toMe, toOrganisation } from './organisations.graphql.js';
import { ReadOrganisations } from './read-organisations.js';

@Resolver()
export class OrganisationsResolver {
  constructor(private readonly read: ReadOrganisations) {}

  @Query()
  async me(@CurrentSession() session: Session): Promise<contract.Me> {
    return toMe(await this.read.whoAmI(session), session);
  }

  @Query()
  async fileSpace(@CurrentSession() session: Session): Promise<contract.FileSpace> {
    return toFileSpace(await this.read.fileSpace(session));
  }

  @Query()
  async organisations(
    @CurrentSession() session: Session,
    @Args('kind') kind?: OrganisationKind | null,
  ): Promise<readonly contract.Organisation[]> {
    return (await this.read.all(session, kind ?? null)).map(toOrganisation);
  }
}
