import type { TenantTx } from '@countersign/database';
import type { TemplateItem } from '@countersign/domain/document/items';

/** By which row of which organisation a release is found. */
export interface Released {
  readonly releaseTenantId: string;
  readonly releaseId: string;
}

export type ReleasedItems = ReadonlyMap<string, TemplateItem>;

const most = 50;

const read = new Map<string, ReleasedItems>();

/**
 * The items of a published release by their ids, of one that this transaction was shown: the caller has read the row that
 * names it. A release never changes, so what was read once is kept.
 */
export const releasedItems = async (tx: TenantTx, { releaseTenantId, releaseId }: Released): Promise<ReleasedItems> => {
  const key = `${releaseTenantId}/${releaseId}`;
  const items = read.get(key) ?? (await itemsOf(tx, releaseTenantId, releaseId));
  keep(key, items);
  return items;
};

const itemsOf = async (tx: TenantTx, releaseTenantId: string, releaseId: string): Promise<ReleasedItems> => {
  const [found] = await tx.query<{ items: readonly TemplateItem[] }>(
    `select items from app.template_release where tenant_id = $1 and release_id = $2`,
    [releaseTenantId, releaseId],
  );
  return new Map(found?.items.map((item) => [item.id, item]));
};

/** The latest used is the last to go. */
const keep = (key: string, items: ReleasedItems): void => {
  read.delete(key);
  read.set(key, items);
  const [oldest] = read.keys();
  if (oldest !== undefined && read.size > most) read.delete(oldest);
};
