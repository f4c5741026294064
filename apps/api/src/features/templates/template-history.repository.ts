import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import type { TemplateItem } from '@countersign/domain/document/items';
import type { Instant } from '@countersign/domain/kernel';
import { uuidOrNull } from '../../platform/uuid.js';
import type { PersonName } from './draft.js';

/** What an item of a draft said before it was edited or retired. */
export interface EarlierItem {
  readonly item: TemplateItem;
  readonly version: number;
  readonly editedBy: PersonName | null;
  readonly editedAt: Instant;
}

@Injectable()
export class TemplateHistoryRepository {
  /** Everything that an item said, the latest first, or with a version that one alone. */
  async earlier(
    tx: TenantTx,
    templateId: string,
    itemId: string,
    version: number | null,
  ): Promise<readonly EarlierItem[]> {
    return tx.query<EarlierItem>(
      `select b.item, b.version, b.edited_at as "editedAt",
              case when b.edited_by is not null then
                jsonb_build_object('id', b.edited_by, 'name', coalesce(p.name, '')) end as "editedBy"
         from app.template_item_before b
         left join app.person p on p.tenant_id = b.tenant_id and p.person_id = b.edited_by
        where b.template_id = $1 and b.item_id = $2 and ($3::int is null or b.version = $3)
        order by b.version desc`,
      [uuidOrNull(templateId), itemId, version],
    );
  }
}
