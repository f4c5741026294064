import { ruleLawOn } from '@countersign/catalogue';
import {
  coverageOf,
  dayOf,
  findingsOf,
  highestResidual,
  instant,
  resolveDocument,
  sealedText,
  type Coverage,
  type Finding,
  type Level,
  type Matrix,
  type ResolvedItem,
} from '@countersign/domain';
import { sha256 } from '../../platform/sha256.js';
import type { LoadedAssessment } from './loaded-assessment.js';
import { pinnedMatrix } from './pinned-matrix.js';

/** The item of a template that says how many people may use the service. */
const usersItem = 'scope.users';

/** An assessment worked out from its rows: each answer is found when it is first asked for, and kept. */
export class WorkedOut {
  readonly matrix: Matrix;
  private resolved: readonly ResolvedItem[] | undefined;
  private found: readonly Finding[] | undefined;
  private text: string | undefined;

  constructor(
    readonly loaded: LoadedAssessment,
    private readonly now = new Date(),
  ) {
    this.matrix = pinnedMatrix(loaded.matrixId, loaded.matrixVersion);
  }

  get document(): readonly ResolvedItem[] {
    return (this.resolved ??= resolveDocument(this.loaded.release, this.loaded.answers));
  }

  get findings(): readonly Finding[] {
    return (this.found ??= findingsOf(this.document, ruleLawOn(dayOf(instant(this.now)), this.matrix)));
  }

  get sealed(): string {
    const { controller, id, serviceId, release, matrixId, matrixVersion } = this.loaded;
    return (this.text ??= sealedText(
      {
        controller: { id: controller.id, name: controller.name },
        assessmentId: id,
        serviceId,
        release: { number: release.number, hash: release.hash },
        matrix: { id: matrixId, version: matrixVersion },
      },
      this.document,
    ));
  }

  get hash(): string {
    return sha256(this.sealed);
  }

  get highestResidual(): Level | null {
    return highestResidual(this.document, this.matrix);
  }

  get coverage(): Coverage {
    return coverageOf(this.document, this.matrix, usersItem);
  }
}
