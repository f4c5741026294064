import { ruleLawOn } from '@countersign/catalogue';
import {
  canonicalJson,
  coverageOf,
  dayOf,
  findingsOf,
  highestNow,
  highestResidual,
  instant,
  localityOf,
  resolveDocument,
  screen,
  screeningAnswers,
  screeningItem,
  sealedText,
  type Coverage,
  type Finding,
  type Json,
  type Level,
  type Matrix,
  type ResolvedItem,
  type RuleLaw,
  type ScreeningAsItStands,
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
  private ruleLaw: RuleLaw | undefined;
  private text: string | undefined;

  constructor(
    readonly loaded: LoadedAssessment,
    readonly now = new Date(),
  ) {
    this.matrix = pinnedMatrix(loaded.matrixId, loaded.matrixVersion);
  }

  get document(): readonly ResolvedItem[] {
    return (this.resolved ??= resolveDocument(this.loaded.release, this.loaded.answers, this.loaded.beside));
  }

  get law(): RuleLaw {
    return (this.ruleLaw ??= ruleLawOn(dayOf(instant(this.now)), this.matrix));
  }

  get findings(): readonly Finding[] {
    return (this.found ??= findingsOf(this.document, this.law, this.loaded.overrides));
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

  get highestNow(): Level | null {
    return highestNow(this.document, this.matrix);
  }

  get locality(): ReturnType<typeof localityOf> {
    return localityOf(this.document);
  }

  /** The screening as it stands, by the hash of exactly what it says. */
  get screening(): ScreeningAsItStands {
    const item = screeningItem(this.document);
    const said = { assessment: this.loaded.id, item: item?.id ?? null, content: item?.content ?? null };
    return {
      itemId: item?.id ?? null,
      result: screen(screeningAnswers(item), this.law.screening),
      hash: sha256(canonicalJson(said as unknown as Json)),
    };
  }

  get coverage(): Coverage {
    return coverageOf(this.document, this.matrix, usersItem);
  }
}
