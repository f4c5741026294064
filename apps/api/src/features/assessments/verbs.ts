import type { Tenancy } from '@countersign/database';
import { mostFileBytes } from '@countersign/catalogue';
import { OrganisationsRepository } from '../organisations/index.js';
import { PositionsRepository } from '../positions/index.js';
import { AddEvidence } from './evidence/add-evidence.js';
import { ApproveMeasures } from './sign-off/approve-measures.js';
import { AssessmentsRepository } from './reading/assessments.repository.js';
import { DecideAssessment } from './sign-off/decide-assessment.js';
import { EvidenceRepository } from './evidence/evidence.repository.js';
import { ForkRelease } from './forking/fork-release.js';
import { GiveAdvice } from './sign-off/give-advice.js';
import { GiveScreeningView } from './screening/give-screening-view.js';
import { MarkForPublication } from './publication/mark-for-publication.js';
import { MeasuresRepository } from './measures/measures.repository.js';
import { RecordMarks } from './publication/record-marks.js';
import { PublicationRepository } from './publication/publication.repository.js';
import { RecordMeasureInPlace } from './measures/record-measure-in-place.js';
import { SaveAnswer } from './answers/save-answer.js';
import { SaveRow } from './answers/save-row.js';
import { ScreeningRepository } from './screening/screening.repository.js';
import { SettleAssessment } from './settling/settle-assessment.js';
import { SignOffRepository } from './sign-off/sign-off.repository.js';
import { SubmitAssessment } from './sign-off/submit-assessment.js';
import { WriteAnswer } from './answers/write-answer.js';

/** The verbs that take an assessment from a release to a signature, for who runs without the server around them. */
export const assessmentVerbs = (tenancy: Tenancy) => {
  const [assessments, signOff] = [new AssessmentsRepository(), new SignOffRepository()];
  const settle = new SettleAssessment(assessments, signOff, new PositionsRepository());
  const write = new WriteAnswer(assessments);
  return {
    assessments,
    fork: new ForkRelease(tenancy, assessments, settle),
    saveAnswer: new SaveAnswer(tenancy, assessments, write),
    saveRow: new SaveRow(tenancy, assessments, write),
    addEvidence: new AddEvidence(
      tenancy,
      assessments,
      new EvidenceRepository(),
      new OrganisationsRepository({ fileSpace: mostFileBytes }),
    ),
    recordMeasureInPlace: new RecordMeasureInPlace(tenancy, assessments, signOff, new MeasuresRepository(), settle),
    markForPublication: new MarkForPublication(
      tenancy,
      assessments,
      new RecordMarks(assessments, new PublicationRepository(), settle),
    ),
    giveScreeningView: new GiveScreeningView(tenancy, assessments, new ScreeningRepository(), settle),
    submit: new SubmitAssessment(tenancy, assessments, signOff, settle),
    giveAdvice: new GiveAdvice(tenancy, assessments, signOff, settle),
    approveMeasures: new ApproveMeasures(tenancy, assessments, signOff, settle),
    decide: new DecideAssessment(tenancy, assessments, signOff, settle),
  };
};

export type AssessmentVerbs = ReturnType<typeof assessmentVerbs>;
