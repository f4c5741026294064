import { Inject, Injectable } from '@nestjs/common';
import type { Actor, SystemActor, TenantTx } from '@countersign/database';
import type { OrganisationKind } from '@countersign/domain/authority';
import type { FileSpace } from '@countersign/domain/document/files';
import { CONFIG, type ApiConfig } from '../../platform/config/config.js';

export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly shortName: string;
  readonly demonstration: boolean;
  readonly note: string;
}

const columns = `tenant_id as id, kind, name, short_name as "shortName", demonstration, note`;

/** Organisations are published: every one of them can read all. */
export const organisationsSql = `select ${columns} from app.organisation
  where $1::text is null or kind = $1 order by array_position(array['programme', 'regulator', 'force'], kind), name`;

/** The organisation whose transaction this is. */
export const ownOrganisation = async (tx: TenantTx<Actor | SystemActor>): Promise<Organisation> => {
  const [found] = await tx.query<Organisation>(`select ${columns} from app.organisation where tenant_id = $1`, [
    tx.tenantId,
  ]);
  if (!found) throw new Error('The own organisation is not there.');
  return found;
};

@Injectable()
export class OrganisationsRepository {
  constructor(@Inject(CONFIG) private readonly config: Pick<ApiConfig, 'fileSpace'>) {}

  own(tx: TenantTx): Promise<Organisation> {
    return ownOrganisation(tx);
  }

  /** What the own organisation keeps in files, held so: nobody else adds one before this transaction has ended. */
  async lockFileSpace(tx: TenantTx): Promise<FileSpace> {
    await tx.takeTurn('files');
    return this.fileSpace(tx);
  }

  /** What the own organisation keeps in files, those that were taken out of a document as well. */
  async fileSpace(tx: TenantTx): Promise<FileSpace> {
    const [found] = await tx.query<{ kept: number }>(
      `select ((select coalesce(sum(size), 0) from app.document_file where tenant_id = $1)
             + (select coalesce(sum(octet_length(bytes)), 0) from app.agreement_file where tenant_id = $1)
             + (select coalesce(sum(octet_length(bytes)), 0) from app.counterparty_file where tenant_id = $1))::bigint
              as kept`,
      [tx.tenantId],
    );
    return { kept: found?.kept ?? 0, most: this.config.fileSpace };
  }
}
