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
  constructor(
    driver: PostgresDriver,
    client: PoolClient,
    private readonly beforeEach: (sql: string) => void,
  ) {
    super(driver, 'master');
    this.databaseConnection = client;
    this.isTransactionActive = true;
  }

  override query(...statement: Parameters<PostgresQueryRunner['query']>): ReturnType<PostgresQueryRunner['query']> {
    this.beforeEach(statement[0]);
    return super.query(...statement);
  }
}

/** `beforeEach` is asked of each statement before it is sent, and throws where it may not be. */
export const managerOn = (
  source: DataSource,
  client: PoolClient,
  beforeEach: (sql: string) => void,
): EntityManager & { queryRunner: QueryRunner } => {
  const runner = new RunnerInTransaction(source.driver as PostgresDriver, client, beforeEach);
  const manager = source.createEntityManager(runner);
  return Object.assign(manager, { queryRunner: Object.assign(runner, { manager }) });
};
