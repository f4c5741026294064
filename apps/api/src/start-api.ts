import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { openTenancy } from '@countersign/database';
import { AppModule } from './app.module.js';
import { guardExports } from './platform/auth/guard-exports.js';
import { guardGraphql } from './platform/auth/guard-graphql.js';
import { letIn } from './platform/auth/let-in.js';
import { tokenReader } from './platform/auth/token.js';
import type { ApiConfig } from './platform/config/config.js';
import { graphqlPath } from './platform/graphql/graphql.module.js';
import { limits } from './platform/graphql/limits/limits.js';
import { readJson } from './platform/graphql/limits/read-json.js';
import { compressAnswers } from './platform/http/compress-answers.js';
import { leaveRefusedUnread } from './platform/http/leave-unread.js';
import { safeAnswers, unreadableAddress } from './platform/http/safe-answers.js';
import { log } from './platform/log/log.js';
import { nestLog } from './platform/log/nest-log.js';
import { finishRequests } from './platform/run/finish-requests.js';
import { watchOver } from './platform/watch/watch.js';

export interface RunningApi {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the service and answers once it listens. Nothing of it is left after `close`. */
export const startApi = async (config: ApiConfig): Promise<RunningApi> => {
  const read = tokenReader(config);
  const tenancy = await openTenancy({ appUrl: config.databaseUrl, readerUrl: config.readerDatabaseUrl });
  const adapter = new FastifyAdapter({
    bodyLimit: limits.uploadBytes,
    forceCloseConnections: 'idle',
    trustProxy: config.trustedProxies,
    frameworkErrors: unreadableAddress,
  });
  finishRequests(adapter.getInstance());
  safeAnswers(adapter.getInstance());
  leaveRefusedUnread(adapter.getInstance());
  await compressAnswers(adapter.getInstance());
  readJson(adapter.getInstance());
  const enter = letIn(read, watchOver(config));
  guardGraphql(adapter.getInstance(), graphqlPath, enter);
  guardExports(adapter.getInstance(), enter);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, tenancy), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: nestLog(log),
  });
  await app.listen(config.port, config.host);
  const port = (app.getHttpServer().address() as { readonly port: number }).port;
  return {
    app,
    url: `http://${config.host}:${port}`,
    port,
    close: async () => {
      await app.close();
      await tenancy.close();
    },
  };
};
