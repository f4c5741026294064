import { Module, type DynamicModule } from '@nestjs/common';
import type { Tenancy } from '@countersign/database';
import { TemplatesModule } from './features/templates/templates.module.js';
import type { ApiConfig } from './platform/config/config.js';
import { PlatformModule } from './platform/platform.module.js';

@Module({
  imports: [TemplatesModule],
})
export class AppModule {
  static with(config: ApiConfig, tenancy: Tenancy): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config, tenancy)] };
  }
}
