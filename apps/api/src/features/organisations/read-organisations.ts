import { Injectable } from '@nestjs/common';
import { Tenancy, type Actor, type Session } from '@countersign/database';
import type { OrganisationKind } from '@countersign/domain/authority';
import type { FileSpace } from '@countersign/domain/document/files';
import { organisationsSql, OrganisationsRepository, type Organisation } from './organisations.repository.js';

export interface WhoAmI {
  readonly actor: Actor;
  readonly organisation: Organisation;
}

@Injectable()
export class ReadOrganisations {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly organisations: OrganisationsRepository,
  ) {}

  whoAmI(session: Session): Promise<WhoAmI> {
    return this.tenancy.read(session, 'read-own-organisation', async (tx) => ({
      actor: tx.actor,
      organisation: await this.organisations.own(tx),
    }));
  }

  fileSpace(session: Session): Promise<FileSpace> {
    return this.tenancy.read(session, 'read-own-organisation', (tx) => this.organisations.fileSpace(tx));
  }

  all(session: Session, kind: OrganisationKind | null): Promise<readonly Organisation[]> {
    return this.tenancy.readOnce(session, 'read-own-organisation', organisationsSql, [kind]);
  }
}
