import type { Tenancy } from '@countersign/database';
import { mostFileBytes } from '@countersign/catalogue';
import { OrganisationsRepository } from '../organisations/index.js';
import { PositionsRepository } from '../positions/index.js';
import { AddEvidence } from './add-evidence.js';
import { ApproveMeasures } from './approve-measures.js';
import { AssessmentsRepository } from './assessments.repository.js';
import { DecideAssessment } from './decide-assessment.js';
import { EvidenceRepository } from './evidence.repository.js';
import { ForkRelease } from './fork-release.js';
import { GiveAdvice } from './give-advice.js';
import { GiveScreeningView } from './give-screening-view.js';
import { MarkForPublication } from './mark-for-publication.js';
import { MeasuresRepository } from './measures.repository.js';
import { RecordMarks } from './record-marks.js';
import { PublicationRepository } from './publication.repository.js';
import { RecordMeasureInPlace } from './record-measure-in-place.js';
import { SaveAnswer } from './save-answer.js';
import { SaveRow } from './save-row.js';
import { ScreeningRepository } from './screening.repository.js';
import { SettleAssessment } from './settle-assessment.js';
import { SignOffRepository } from './sign-off.repository.js';
import { SubmitAssessment } from './submit-assessment.js';
import { WriteAnswer } from './write-answer.js';

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
