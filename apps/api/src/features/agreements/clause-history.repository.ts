import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import type { ClauseMapping } from '@countersign/domain/clauses';
import { mappingSql } from './mapping-sql.js';

@Injectable()
export class ClauseHistoryRepository {
  /** Everything that was said of a limb before, the latest first, or with a version that one alone. */
  async earlier(
    tx: TenantTx,
    agreementId: string,
    limbId: string,
    version: number | null,
  ): Promise<readonly ClauseMapping[]> {
    const found = await tx.query<{ mapping: ClauseMapping }>(
      `select ${mappingSql} as mapping from app.clause_mapping_before c
        where c.agreement_id = $1 and c.limb_id = $2 and ($3::int is null or c.version = $3)
        order by c.version desc`,
      [agreementId, limbId, version],
    );
    return found.map(({ mapping }) => mapping);
  }
}
