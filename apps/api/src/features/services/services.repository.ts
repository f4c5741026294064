import { Injectable } from '@nestjs/common';
import type { Service } from '@countersign/catalogue';
import type { Actor, SystemActor, TenantTx } from '@countersign/database';
import { serviceSql } from './service-sql.js';

type Tx = TenantTx<Actor | SystemActor>;

/** Every query about services: rows of a programme that every organisation reads. */
@Injectable()
export class ServicesRepository {
  /** Null where no programme has a service of that id. */
  async find(tx: Tx, id: string): Promise<Service | null> {
    const [found] = await tx.query<{ service: Service | null }>(`select ${serviceSql('$1')} as service`, [id]);
    return found?.service ?? null;
  }

  /** Every service, the first that was there first. */
  async all(tx: Tx): Promise<readonly Service[]> {
    const found = await tx.query<{ service: Service }>(
      `select ${serviceSql('s.service_id')} as service from app.service s
        group by s.service_id order by min(s.created_at), s.service_id`,
    );
    return found.map(({ service }) => service);
  }
}
