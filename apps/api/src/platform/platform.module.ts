import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Tenancy } from '@countersign/database';
import { CONFIG, type ApiConfig } from './config/config.js';
import { graphqlModule } from './graphql/graphql.module.js';
import { HealthController } from './health/health.controller.js';

/** The ground of every feature: settings, the tenant transaction, GraphQL, health. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: ApiConfig, tenancy: Tenancy): DynamicModule {
    return {
      module: PlatformModule,
      imports: [graphqlModule(config)],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Tenancy, useValue: tenancy },
      ],
      exports: [CONFIG, Tenancy],
    };
  }
}
