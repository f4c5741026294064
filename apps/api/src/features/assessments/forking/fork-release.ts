import * as words from '@countersign/words/api/features/assessments/forking';
import { Injectable } from '@nestjs/common';
import { ico3x3, matrixById } from '@countersign/catalogue';
import { Tenancy, type ActingSession } from '@countersign/database';
import { accept, badInput, refuse, type BadInput, type Result, type SentBefore } from '@countersign/domain/kernel';
import { ServicesRepository } from '../../services/index.js';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { settledAgain } from '../settling/settled-again.js';
import * as forks from './forks.repository.js';

type ForkRefusal =
  { readonly kind: 'no-such-release' } | { readonly kind: 'already-forked'; readonly assessmentId: string } | BadInput;

export interface ForkRequest {
  readonly releaseId: string;
  /** Null for the regulator's own. */
  readonly matrixId?: string | null | undefined;
}

/**
 * Makes a release the force's own: a pointer to it with its hash, a matrix for good, and an empty overlay (M1). It writes no word,
 * so that it is no part in the assessment (law 6).
 */
@Injectable()
export class ForkRelease {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly services: ServicesRepository,
  ) {}

  run(session: ActingSession, request: ForkRequest): Promise<Result<LoadedAssessment, ForkRefusal | SentBefore>> {
    return this.tenancy.write(session, 'fork-release', settledAgain, async (tx) => {
      const release = await forks.findRelease(tx, request.releaseId);
      const service = release && (await this.services.find(tx, release.serviceId));
      if (release?.kind !== 'dpia' || !service) return refuse({ kind: 'no-such-release' });
      const matrix = matrixById(request.matrixId ?? ico3x3.id);
      if (!matrix) return refuse(badInput('matrixId', words.chooseAMatrix));

      const title = words.serviceOrganisationNameSOwn({
        service: service.name,
        organisationName: tx.actor.organisationName,
      });
      const made = await forks.addFork(tx, { ...release, title }, matrix);
      if (made === null) {
        const assessmentId = (await forks.idFor(tx, release.serviceId)) ?? '';
        return refuse({ kind: 'already-forked', assessmentId });
      }

      const forked = await assessments.find(tx, made);
      if (!forked) throw new Error('A fork that was just made is not there.');
      const happening = { act: 'fork-release', before: null, after: release.hash };
      return accept(await settleAssessment(tx, forked, happening));
    });
  }
}
