import * as words from '@countersign/words/api/features/agreements';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { clauseLawOf } from '@countersign/catalogue';
import { Tenancy, type ActingSession } from '@countersign/database';
import { recordAgreement } from '@countersign/domain/clauses';
import { fitsInto } from '@countersign/domain/document/files';
import {
  accept,
  badInput,
  refuse,
  type BadInput,
  type Checked,
  type Result,
  type SentBefore,
} from '@countersign/domain/kernel';
import { OrganisationsRepository } from '../organisations/index.js';
import { PositionsRepository } from '../positions/index.js';
import { ServicesRepository } from '../services/index.js';
import { AgreementsRepository, type LoadedAgreement } from './agreements.repository.js';
import { readFile, type ReadFile } from './read-file.js';
import { SettleAgreements } from './settle-agreements.js';
import { agreementAgain } from './agreement-again.js';

export interface AgreementRequest {
  readonly serviceId: string;
  readonly processor: string;
  readonly title: string;
  readonly parties: readonly string[];
  readonly effectiveFrom: string;
  readonly effectiveUntil: string | null;
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
    private readonly services: ServicesRepository,
  ) {}

  run(session: ActingSession, request: AgreementRequest): Promise<Result<LoadedAgreement, BadInput | SentBefore>> {
    return this.tenancy.write(session, 'record-agreement', agreementAgain(this.agreements), async (tx) => {
      const { serviceId, fileBase64, counterparty, ...attempt } = request;
      const service = await this.services.find(tx, serviceId);
      if (service === null) return refuse(badInput('serviceId', words.chooseAService));
      const file = await readFile(fileBase64, words.chooseTheSignedAgreement);
      const shown = counterparty && (await readFile(counterparty.fileBase64, words.chooseTheDocumentThatShows));
      const names = await this.agreements.controllerNames(tx);
      const said = counterparty && shown && { ...counterparty, file: hashOf(shown) };
      const entered = { ...attempt, counterparty: said, file: hashOf(file) };
      const decision = recordAgreement(entered, names, clauseLawOf(service));
      if (!decision.ok) return decision;
      if (!file.ok) return file;

      const counterpartyFile = decision.value.counterparty && shown?.ok ? shown.value : null;
      const size = file.value.bytes.byteLength + (counterpartyFile?.bytes.byteLength ?? 0);
      const fits = fitsInto(await this.organisations.lockFileSpace(tx), size);
      if (!fits.ok) return fits;
      await this.positions.lock(tx, serviceId);
      const id = randomUUID();
      await this.agreements.add(tx, { ...decision.value, ...file.value, id, serviceId, counterpartyFile });
      const happening = { act: 'record-agreement', subjectKind: 'agreement', subjectId: id };
      const after = file.value.fileHash;
      return accept(await this.settle.run(tx, { id, serviceId }, { ...happening, before: null, after }));
    });
  }
}

const hashOf = (file: Checked<ReadFile>): Checked<string> => (file.ok ? accept(file.value.fileHash) : file);
