import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { clauseLaw, serviceById } from '@countersign/catalogue';
import { Tenancy, type ActingSession } from '@countersign/database';
import {
  accept,
  badInput,
  fitsInto,
  recordAgreement,
  refuse,
  type BadInput,
  type Day,
  type Result,
  type SentBefore,
} from '@countersign/domain';
import { OrganisationsRepository } from '../organisations/index.js';
import { PositionsRepository } from '../positions/index.js';
import { AgreementsRepository, type LoadedAgreement } from './agreements.repository.js';
import { readFile } from './read-file.js';
import { SettleAgreements } from './settle-agreements.js';
import { agreementAgain } from './agreement-again.js';

export interface AgreementRequest {
  readonly serviceId: string;
  readonly processor: string;
  readonly title: string;
  readonly parties: readonly string[];
  readonly effectiveFrom: Day;
  readonly effectiveUntil: Day | null;
  readonly fileName: string;
  readonly fileBase64: string;
  /** Where the processor's legal entity is no party: why, and the document that shows it. */
  readonly counterparty: { readonly reason: string; readonly fileName: string; readonly fileBase64: string } | null;
}

/** Records the executed agreement that this controller holds, with its file (P3). */
@Injectable()
export class RecordAgreement {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly agreements: AgreementsRepository,
    private readonly positions: PositionsRepository,
    private readonly settle: SettleAgreements,
    private readonly organisations: OrganisationsRepository,
  ) {}

  run(session: ActingSession, request: AgreementRequest): Promise<Result<LoadedAgreement, BadInput | SentBefore>> {
    return this.tenancy.write(session, 'record-agreement', agreementAgain(this.agreements), async (tx) => {
      const { serviceId, fileBase64, counterparty, ...attempt } = request;
      if (serviceById(serviceId) === null) return refuse(badInput('serviceId', 'Choose a service'));
      const file = await readFile(fileBase64);
      if (!file.ok) return file;

      const shown = counterparty && (await readFile(counterparty.fileBase64));
      if (shown?.ok === false) return refuse({ ...shown.refusal, field: 'counterpartyFile' });

      const names = await this.agreements.controllerNames(tx);
      const { reason = '', fileName: shownBy = '' } = counterparty ?? {};
      const said = shown && { reason, fileName: shownBy, fileHash: shown.value.fileHash };
      const decision = recordAgreement(
        { ...attempt, counterparty: said, fileHash: file.value.fileHash },
        names,
        clauseLaw,
      );
      if (!decision.ok) return decision;

      const size = file.value.bytes.byteLength + (shown?.value.bytes.byteLength ?? 0);
      const fits = fitsInto(await this.organisations.lockFileSpace(tx), size);
      if (!fits.ok) return fits;
      await this.positions.lock(tx, serviceId);
      const id = randomUUID();
      const counterpartyFile = shown && shown.value;
      await this.agreements.add(tx, { ...decision.value, ...file.value, id, serviceId, counterpartyFile });
      const happening = { act: 'record-agreement', subjectKind: 'agreement', subjectId: id };
      const after = file.value.fileHash;
      return accept(await this.settle.run(tx, { id, serviceId }, { ...happening, before: null, after }));
    });
  }
}
