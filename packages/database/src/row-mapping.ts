import type { Pool, PoolClient } from 'pg';
import 'reflect-metadata';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import * as rows from './rows/index.js';

/** TypeORM over our own pool: it maps rows to columns, and opens no connection and no transaction of its own. */
export const rowMapping = (pool: Pool): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    driver: {
      Pool: class {
        constructor() {
          return pool;
        }
      },
    },
    entities: Object.values(rows),
    synchronize: false,
    installExtensions: false,
    logging: false,
  }).initialize();

/** A runner on a connection that somebody else opened, inside a transaction that somebody else ends. */
class RunnerInTransaction extends PostgresQueryRunner {
  constructor(driver: PostgresDriver, client: PoolClient) {
    super(driver, 'master');
    this.databaseConnection = client;
    this.isTransactionActive = true;
  }
}

export const managerOn = (source: DataSource, client: PoolClient): EntityManager & { queryRunner: QueryRunner } => {
  const runner = new RunnerInTransaction(source.driver as PostgresDriver, client);
  const manager = source.createEntityManager(runner);
  return Object.assign(manager, { queryRunner: Object.assign(runner, { manager }) });
};
