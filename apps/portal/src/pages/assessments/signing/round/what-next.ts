import type { AssessmentState } from '@countersign/domain/assessment/lifecycle';
import type { Act } from '@countersign/domain/authority';
import { assertNever } from '@countersign/domain/kernel';
import * as words from '@countersign/words/portal/pages/assessments/signing/round';
import type { Step } from '../../../../parts/acting/StepButtons.js';
import { paths } from '../../../../browser/paths.js';

export interface Standing {
  readonly id: string;
  readonly state: AssessmentState;
  readonly openToWriting: boolean;
  readonly nextItemId: string | null;
  readonly isAdvised: boolean;
  readonly isApproved: boolean;
  readonly isSigned: boolean;
}

type Awaiting = Pick<Standing, 'state' | 'nextItemId' | 'isAdvised' | 'isApproved'>;

/** What happens next and who does it, in words. */
export const whatNext = ({ state, nextItemId, isAdvised, isApproved }: Awaiting): string => {
  switch (state) {
    case 'draft':
      return nextItemId === null ? words.everyItemIsAnswered : words.theAssessorAnswersEveryItem;
    case 'submitted':
      if (isAdvised) return words.theDataProtectionOfficer;
      if (isApproved) return words.theMeasuresAreApproved;
      return words.theDataProtectionOfficerReads;
    case 'sent-back':
      return words.theAssessorReadsTheReasons;
    case 'ready-to-decide':
      return words.theSeniorInformationRiskOwner;
    case 'signed':
      return words.theRollOutLeadCan;
    case 'rejected':
      return words.everyStageStaysClosedUntil;
    case 'referred':
      return words.everyStageStaysClosedUntilTheAssessment;
    case 'revoked':
      return words.everyStageIsClosed;
    default:
      return assertNever(state);
  }
};

/** The same where the page does not have the items: it says of a draft what is true of any. */
export const nextInGeneral = (standing: Pick<Standing, 'state' | 'isAdvised' | 'isApproved'>): string =>
  whatNext({ ...standing, nextItemId: '' });

/** What this person can do with the assessment now, the main thing first. */
export const stepsNow = (standing: Standing, acts: readonly Act[]): readonly Step[] => {
  const { id, state, openToWriting, nextItemId, isAdvised, isApproved, isSigned } = standing;
  const may = (act: Act) => acts.includes(act);
  const when = (condition: boolean, text: string, href: string): readonly Step[] => (condition ? [{ text, href }] : []);
  const undo = (condition: boolean, text: string, href: string): readonly Step[] =>
    condition ? [{ text, href, undoes: true }] : [];
  const isWithReaders = state === 'submitted' || state === 'ready-to-decide';
  const isSettled = state === 'signed';
  const next = nextItemId === null ? '' : paths.assessmentItem(id, nextItemId);
  return [
    ...when(openToWriting && nextItemId !== null && may('answer-item'), words.answerTheNextItem, next),
    ...when(
      openToWriting && !isSettled && nextItemId === null && may('submit-assessment'),
      words.checkAnswersAndHandIn,
      paths.handInAssessment(id),
    ),
    ...when(
      state === 'submitted' && !isAdvised && may('give-advice'),
      words.readItAndGiveAdvice,
      paths.adviseOnAssessment(id),
    ),
    ...when(
      state === 'submitted' && !isApproved && may('approve-measures'),
      words.readTheMeasuresAndApprove,
      paths.approveMeasures(id),
    ),
    ...when(
      state === 'ready-to-decide' && may('decide-assessment'),
      words.answerTheAdviceAndDecide,
      paths.decideAssessment(id),
    ),
    ...when(isSettled && may('ask-for-stage'), words.askToOpenAStage, paths.gates),
    ...undo(isWithReaders && may('take-back-assessment'), words.takeItBack, paths.takeBackAssessment(id)),
    ...undo(isSigned && may('revoke-signature'), words.revokeTheSignature, paths.revokeSignature(id)),
  ];
};
