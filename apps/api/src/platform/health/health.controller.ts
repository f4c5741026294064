import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Tenancy, type Session } from '@countersign/database';

const nobody: Session = { tenantId: '', subject: '', rolesInToken: [], authTime: null };

/** For whoever runs this: is it alive, and can it do its work. */
@Controller()
export class HealthController {
  constructor(private readonly tenancy: Tenancy) {}

  @Get('health')
  live(): { readonly status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(): Promise<{ readonly status: 'ready' }> {
    try {
      await this.tenancy.who(nobody);
      return { status: 'ready' };
    } catch {
      throw new ServiceUnavailableException({ status: 'not ready' });
    }
  }
}
