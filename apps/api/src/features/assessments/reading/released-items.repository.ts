import type { TenantTx } from '@countersign/database';
import type { TemplateItem } from '@countersign/domain/document/items';

export type ReleasedItems = ReadonlyMap<string, TemplateItem>;

const most = 50;

/** The items of published releases by their ids. A release never changes, so what was read once is kept. */
export class ReleasedItemsRepository {
  readonly #kept = new Map<string, ReleasedItems>();

  /** Of a release that this transaction was shown: the caller has read the row that names it. */
  async of(tx: TenantTx, releaseTenantId: string, releaseId: string): Promise<ReleasedItems> {
    const key = `${releaseTenantId}/${releaseId}`;
    const kept = this.#kept.get(key) ?? (await this.#read(tx, releaseTenantId, releaseId));
    this.#keep(key, kept);
    return kept;
  }

  async #read(tx: TenantTx, releaseTenantId: string, releaseId: string): Promise<ReleasedItems> {
    const [found] = await tx.query<{ items: readonly TemplateItem[] }>(
      `select items from app.template_release where tenant_id = $1 and release_id = $2`,
      [releaseTenantId, releaseId],
    );
    return new Map(found?.items.map((item) => [item.id, item]));
  }

  #keep(key: string, items: ReleasedItems): void {
    this.#kept.delete(key);
    this.#kept.set(key, items);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size > most) this.#kept.delete(oldest);
  }
}
