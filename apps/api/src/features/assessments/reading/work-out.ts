import { ruleLawOn, type JudgedOn } from '@countersign/catalogue';
import {
  screeningAnswers,
  screeningItem,
  screeningText,
  type ScreeningAsItStands,
} from '@countersign/domain/assessment/screening';
import { localityOf, resolveAssessment, type AssessedItem } from '@countersign/domain/document/items';
import { sealedText, type SealedHead } from '@countersign/domain/document/sealing';
import { coverageOf, type Coverage } from '@countersign/domain/gates';
import { dayOf } from '@countersign/domain/kernel';
import type { Level, Matrix } from '@countersign/domain/matrix';
import { highestNow, highestResidual } from '@countersign/domain/risk';
import { findingsOf } from '@countersign/domain/rule-book';
import type { Finding, RuleBookLaw } from '@countersign/domain/rule-book/finding';
import { screeningResultOf } from '@countersign/domain/rule-book/screening';
import { sha256 } from '../../../platform/sha256.js';
import type { LoadedAssessment } from './loading/loaded-assessment.js';
import { pinnedMatrix } from './pinned-matrix.js';

/** An assessment worked out from its rows: each answer is found when it is first asked for, and kept. */
export class WorkedOut {
  readonly matrix: Matrix;
  private resolved: readonly AssessedItem[] | undefined;
  private found: readonly Finding[] | undefined;
  private ruleLaw: RuleBookLaw | undefined;
  private text: string | undefined;
  private hashed: string | undefined;

  constructor(readonly loaded: LoadedAssessment) {
    this.matrix = pinnedMatrix(loaded.matrixId, loaded.matrixVersion);
  }

  get document(): readonly AssessedItem[] {
    return (this.resolved ??= resolveAssessment(this.loaded.release, this.loaded.answers, this.loaded.beside));
  }

  get law(): RuleBookLaw {
    return (this.ruleLaw ??= ruleLawOn(dayOf(this.loaded.readAt), this.loaded.service, this.matrix));
  }

  /** By which the findings are told. */
  get judged(): JudgedOn {
    return { day: this.law.day, service: this.loaded.service };
  }

  get findings(): readonly Finding[] {
    return (this.found ??= findingsOf(this.document, this.law, this.loaded.overrides));
  }

  get sealed(): string {
    return (this.text ??= sealedText(this.head, this.document));
  }

  get hash(): string {
    return (this.hashed ??= sha256(this.sealed));
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
    return {
      itemId: item?.id ?? null,
      result: screeningResultOf(screeningAnswers(item), this.law.screening),
      hash: sha256(screeningText(this.head, item)),
    };
  }

  get coverage(): Coverage {
    return coverageOf(this.document, this.matrix, this.loaded.service.usersItem);
  }

  private get head(): SealedHead {
    const { controller, id, serviceId, release, matrixId, matrixVersion } = this.loaded;
    return {
      controller: { id: controller.id, name: controller.name },
      assessmentId: id,
      serviceId,
      release: { number: release.number, hash: release.hash },
      matrix: { id: matrixId, version: matrixVersion },
    };
  }
}
