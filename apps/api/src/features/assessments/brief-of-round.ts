import type { TenantTx } from '@countersign/database';
import { briefOf, currentRound, dayOf, lastSignatureBefore, type AssessmentBrief } from '@countersign/domain';
import type { LoadedAssessment } from './loaded-assessment.js';
import { pinnedMatrix } from './pinned-matrix.js';
import type { SignOffRepository } from './sign-off.repository.js';
import { usersItem } from './work-out.js';

/** The brief of the round that an assessment is in, from its two sealed texts, read together; null where none is handed in. */
export const briefOfRound = async (
  tx: TenantTx,
  signOff: SignOffRepository,
  { records, beside, matrixId, matrixVersion, readAt }: LoadedAssessment,
): Promise<AssessmentBrief | null> => {
  const round = currentRound(records);
  if (round === null) return null;
  const handedIn = round.submission.id;
  const signed = lastSignatureBefore(records, round.submission)?.submissionId ?? null;
  const texts = await signOff.sealedDocuments(tx, signed === null ? [handedIn] : [handedIn, signed]);
  const text = texts.get(handedIn);
  if (text === undefined) throw new Error(`The text of submission ${handedIn} is not there.`);
  return briefOf({
    round,
    records,
    text,
    textSigned: signed === null ? null : (texts.get(signed) ?? null),
    inPlace: beside.inPlace,
    matrix: pinnedMatrix(matrixId, matrixVersion),
    usersItemId: usersItem,
    today: dayOf(readAt),
  });
};
