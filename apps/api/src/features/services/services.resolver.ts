import { Args, Query, Resolver } from '@nestjs/graphql';
import { Tenancy, type Session } from '@countersign/database';
import { CurrentSession } from '../../platform/auth/current-session.js';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { serviceView } from './service.graphql.js';
import { ServicesRepository } from './services.repository.js';

@Resolver()
export class ServicesResolver {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly found: ServicesRepository,
  ) {}

  @Query()
  async services(@CurrentSession() session: Session): Promise<readonly contract.Service[]> {
    const reading = this.tenancy.read(session, 'read-own-organisation', (tx) => this.found.all(tx));
    return (await reading).map(serviceView);
  }

  @Query()
  async service(
    @CurrentSession() session: Session,
    @Args('serviceId') serviceId: string,
  ): Promise<contract.Service | null> {
    const service = await this.tenancy.read(session, 'read-own-organisation', (tx) => this.found.find(tx, serviceId));
    return service && serviceView(service);
  }
}
