import { Injectable } from '@nestjs/common';
import { Tenancy, type Session, type TenantTx } from '@countersign/database';
import { trainedUntil } from '@countersign/domain/authority';
import { dayOf, type Instant } from '@countersign/domain/kernel';
import { whatWaits, type Task, type Waiting } from '@countersign/domain/waiting';
import { AgreementsRepository } from '../agreements/index.js';
import { AssessmentsInShort } from '../assessments/index.js';
import { InspectionsRepository } from '../inspections/index.js';
import { PositionsRepository } from '../positions/index.js';
import { RollOutsRepository } from '../roll-outs/index.js';
import { ServicesRepository } from '../services/index.js';
import { TemplatesRepository } from '../templates/index.js';
import { serviceWaiting } from './waiting-in-force.js';
import { templateWaiting } from './waiting-in-programme.js';

const nothing: Waiting = { services: [], templates: [], untrained: false, openInspections: [] };

/**
 * What waits for the person who asks, from the records of their organisation each time; only what their assessments come to
 * is kept while nothing changed.
 */
@Injectable()
export class ReadTasks {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly templates: TemplatesRepository,
    private readonly assessments: AssessmentsInShort,
    private readonly agreements: AgreementsRepository,
    private readonly rollOuts: RollOutsRepository,
    private readonly positions: PositionsRepository,
    private readonly inspections: InspectionsRepository,
    private readonly services: ServicesRepository,
  ) {}

  run(session: Session): Promise<readonly Task[]> {
    return this.tenancy.read(session, 'read-own-organisation', async (tx) => {
      const { personId, roles, training } = tx.actor;
      const untrained = trainedUntil(training, dayOf(tx.now)) === null;
      return whatWaits(personId, roles, { ...(await this.#waiting(tx, tx.now)), untrained });
    });
  }

  async #waiting(tx: TenantTx, at: Instant): Promise<Waiting> {
    switch (tx.actor.organisationKind) {
      case 'programme':
        return { ...nothing, templates: (await this.templates.all(tx)).map(templateWaiting) };
      case 'force':
        return {
          ...nothing,
          services: await Promise.all((await this.services.all(tx)).map(({ id }) => this.#ofService(tx, id, at))),
        };
      case 'regulator': {
        const open = (await this.inspections.all(tx)).filter(({ open: isOpen, mine }) => isOpen && mine);
        return { ...nothing, openInspections: open.map(({ id }) => id) };
      }
    }
  }

  async #ofService(tx: TenantTx, serviceId: string, at: Instant) {
    const [releaseId, assessments, agreements, rollOut, position] = await Promise.all([
      this.templates.latestRelease(tx, serviceId),
      this.assessments.of(tx),
      this.agreements.ofService(tx, serviceId),
      this.rollOuts.find(tx, serviceId),
      this.positions.find(tx, serviceId),
    ]);
    const assessment = assessments.find((one) => one.serviceId === serviceId) ?? null;
    return serviceWaiting({ serviceId, releaseId, assessment, agreements, rollOut, position }, at);
  }
}
