import { randomUUID } from 'node:crypto';
import type { Service } from '@countersign/catalogue';
import type { Tenancy } from '@countersign/database';
import { insertService } from '../../src/features/demonstration/demonstration.repository.js';

/** A service of a programme that has nothing else, unless one of that id is there already. */
export const aService = async (owner: Tenancy, service: Service): Promise<void> => {
  const id = randomUUID();
  await owner.asSystem(id, (tx) =>
    tx.query(
      `insert into app.organisation (tenant_id, kind, name, short_name, demonstration, note)
       values ($1, 'programme', $2, $2, true, '')`,
      [id, `Programme of ${service.name} ${id.slice(0, 8)}`],
    ),
  );
  await owner.asSystem(id, (tx) => insertService(tx, service));
};
