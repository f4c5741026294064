import { Injectable } from '@nestjs/common';
import { together, type Actor, type SystemActor, type TenantTx } from '@countersign/database';
import { emptyPosition, isUnread, readPosition, type Position, type StoredPosition } from '@countersign/domain/gates';

/** The one row that gates and the board read of a force and a service. Each noun writes its own part of it. */
@Injectable()
export class PositionsRepository {
  async find(tx: TenantTx<Actor | SystemActor>, serviceId: string): Promise<Position> {
    return readPosition(await this.kept(tx, serviceId));
  }

  /** As it is kept, by whichever release of the program. */
  async kept(tx: TenantTx<Actor | SystemActor>, serviceId: string): Promise<StoredPosition> {
    const [found] = await tx.query<{ facts: StoredPosition }>(
      `select facts from app.position where service_id = $1 and tenant_id = $2`,
      [serviceId, tx.tenantId],
    );
    return found?.facts ?? emptyPosition;
  }

  /** The forces of which there can be a position. */
  async forces(tx: TenantTx<Actor | SystemActor>): Promise<readonly string[]> {
    const found = await tx.query<{ id: string }>(
      `select tenant_id as id from app.organisation where kind = 'force' order by 1`,
    );
    return found.map(({ id }) => id);
  }

  /** The services of which the force has a position, or a record that its position is made from. */
  async services(tx: TenantTx<Actor | SystemActor>): Promise<readonly string[]> {
    const found = await tx.query<{ serviceId: string }>(
      `select service_id as "serviceId" from app.position where tenant_id = $1
       union select service_id from app.document where tenant_id = $1
       union select service_id from app.agreement where tenant_id = $1
       union select service_id from app.stage_request where tenant_id = $1
       order by 1`,
      [tx.tenantId],
    );
    return found.map(({ serviceId }) => serviceId);
  }

  /** The services of which the force has a position that holds what today's program cannot rely on. */
  async unread(tx: TenantTx<Actor | SystemActor>): Promise<readonly string[]> {
    const found = await tx.query<{ serviceId: string; facts: StoredPosition }>(
      `select service_id as "serviceId", facts from app.position where tenant_id = $1`,
      [tx.tenantId],
    );
    return found.filter(({ facts }) => isUnread(facts)).map(({ serviceId }) => serviceId);
  }

  /** As `find`, and nobody else writes a part of it until this transaction ends: where there was none, there is one now. */
  async lock(tx: TenantTx<Actor | SystemActor>, serviceId: string): Promise<Position> {
    const [, , found] = await together([
      tx.query(
        `insert into app.position (tenant_id, service_id, facts, changed_at)
         select $1, s.service_id, $3, app.clock() from app.service s where s.service_id = $2 limit 1
         on conflict do nothing`,
        [tx.tenantId, serviceId, JSON.stringify(emptyPosition)],
      ),
      tx.lock(`select from app.position where service_id = $1 and tenant_id = $2 for update`, [serviceId, tx.tenantId]),
      this.find(tx, serviceId),
    ]);
    return found;
  }

  /**
   * Writes one part of the position, and only that part. Before the entry in the ledger: the chain of an organisation is the
   * last thing that an act holds, so that no two acts wait for each other.
   */
  async record<Part extends keyof Position>(
    tx: TenantTx<Actor | SystemActor>,
    serviceId: string,
    part: Part,
    facts: Position[Part],
  ): Promise<void> {
    await tx.query(
      `insert into app.position as p (tenant_id, service_id, facts, changed_at)
       values ($1, $2, $3::jsonb || jsonb_build_object($4::text, $5::jsonb), $6)
       on conflict (tenant_id, service_id) do update
          set facts = p.facts || jsonb_build_object($4::text, $5::jsonb), changed_at = $6`,
      [tx.tenantId, serviceId, JSON.stringify(emptyPosition), part, JSON.stringify(facts), tx.now],
    );
  }
}
