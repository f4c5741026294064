import type { Tenancy } from '@countersign/database';
import { mostFileBytes } from '@countersign/catalogue';
import { OrganisationsRepository } from '../organisations/index.js';
import { ServicesRepository } from '../services/index.js';
import { SaveAnswer } from './answers/save-answer.js';
import { SaveRow } from './answers/save-row.js';
import { AddEvidence } from './evidence/add-evidence.js';
import { ForkRelease } from './forking/fork-release.js';
import { RecordMeasureInPlace } from './measures/record-measure-in-place.js';
import { MarkForPublication } from './publication/mark-for-publication.js';
import { GiveScreeningView } from './screening/give-screening-view.js';
import { ApproveMeasures } from './sign-off/approve-measures.js';
import { DecideAssessment } from './sign-off/decide-assessment.js';
import { GiveAdvice } from './sign-off/give-advice.js';
import { SubmitAssessment } from './sign-off/submit-assessment.js';

/** The verbs that take an assessment from a release to a signature, for who runs without the server around them. */
export const assessmentVerbs = (tenancy: Tenancy) => ({
  fork: new ForkRelease(tenancy, new ServicesRepository()),
  saveAnswer: new SaveAnswer(tenancy),
  saveRow: new SaveRow(tenancy),
  addEvidence: new AddEvidence(tenancy, new OrganisationsRepository({ fileSpace: mostFileBytes })),
  recordMeasureInPlace: new RecordMeasureInPlace(tenancy),
  markForPublication: new MarkForPublication(tenancy),
  giveScreeningView: new GiveScreeningView(tenancy),
  submit: new SubmitAssessment(tenancy),
  giveAdvice: new GiveAdvice(tenancy),
  approveMeasures: new ApproveMeasures(tenancy),
  decide: new DecideAssessment(tenancy),
});

export type AssessmentVerbs = ReturnType<typeof assessmentVerbs>;
