import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import type { EarlierAnswer, Instant } from '@countersign/domain';
import { instantSql } from '../../platform/instant-sql.js';
import type { Names } from '../../platform/graphql/person.js';
import { namesSql } from './names-sql.js';

export interface KeptAnswer extends EarlierAnswer {
  readonly version: number;
  readonly by: string;
  readonly at: Instant;
}

/** One item as it stands or was removed, and everything that it said before, the latest first. */
export interface KeptItem {
  readonly itemId: string;
  readonly tableId: string | null;
  readonly version: number;
  readonly removed: boolean;
  readonly earlier: readonly KeptAnswer[];
}

const keptSql = `
select x.item_id as "itemId", x.table_id as "tableId", x.version, x.removed_at is not null as removed,
       (select coalesce(jsonb_agg(jsonb_build_object(
                 'version', b.version, 'stance', b.stance, 'reason', b.reason, 'content', b.content,
                 'departure', b.departure, 'by', b.answered_by, 'at', ${instantSql('b.answered_at')})
                 order by b.version desc), '[]')
          from app.assessment_answer_before b
         where b.tenant_id = x.tenant_id and b.assessment_id = x.assessment_id and b.item_id = x.item_id
           and ($3::int is null or b.version = $3)) as earlier
  from app.assessment_answer x where x.assessment_id = $1 and x.item_id = $2`;

@Injectable()
export class ItemHistoryRepository {
  /** Everything that an item said, or with a version that one alone; null where nobody has ever answered it. */
  async find(tx: TenantTx, assessmentId: string, itemId: string, version: number | null): Promise<KeptItem | null> {
    const [found] = await tx.query<KeptItem>(keptSql, [assessmentId, itemId, version]);
    return found ?? null;
  }

  async names(tx: TenantTx, { earlier }: KeptItem): Promise<Names> {
    const departures = earlier.flatMap(({ departure }) => departure ?? []);
    const named = [...earlier, ...departures].map(({ by }) => by);
    const confirmed = departures.flatMap(({ confirmedBy }) => confirmedBy ?? []);
    const [found] = await tx.query<{ names: Names }>(namesSql, [[...new Set([...named, ...confirmed])]]);
    return found?.names ?? {};
  }
}
