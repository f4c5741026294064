import type { TenantTx } from '@countersign/database';
import { currentRound, lastSignatureBefore } from '@countersign/domain/assessment/lifecycle';
import { briefOf, type AssessmentBrief } from '@countersign/domain/brief';
import { dayOf } from '@countersign/domain/kernel';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { sealedTextsOf, textOf } from '../reading/loading/sealed-texts.repository.js';
import { pinnedMatrix } from '../reading/pinned-matrix.js';

export interface BriefWithText {
  readonly brief: AssessmentBrief;
  /** The text of the last signature before; null where nothing was signed before. */
  readonly textSigned: string | null;
}

/** The brief of the round that an assessment is in, from its two sealed texts, read together; null where none is handed in. */
export const briefOfRound = async (
  tx: TenantTx,
  { records, beside, matrixId, matrixVersion, readAt, service }: LoadedAssessment,
): Promise<BriefWithText | null> => {
  const round = currentRound(records);
  if (round === null) return null;
  const handedIn = round.submission.id;
  const signed = lastSignatureBefore(records, round.submission)?.submissionId ?? null;
  const texts = await sealedTextsOf(tx, signed === null ? [handedIn] : [handedIn, signed]);
  const text = textOf(texts, handedIn);
  const textSigned = signed === null ? null : textOf(texts, signed);
  const brief = briefOf({
    round,
    records,
    text,
    textSigned,
    inPlace: beside.inPlace,
    matrix: pinnedMatrix(matrixId, matrixVersion),
    usersItemId: service.usersItem,
    today: dayOf(readAt),
  });
  return { brief, textSigned };
};
