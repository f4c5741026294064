import type { AssessmentState } from '@countersign/domain/assessment/lifecycle';
import type { Act } from '@countersign/domain/authority';
import { assertNever } from '@countersign/domain/kernel';
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
      return nextItemId === null
        ? 'Every item is answered. The assessor checks the answers and hands the assessment in.'
        : 'The assessor answers every item, then checks the answers and hands the assessment in.';
    case 'submitted':
      if (isAdvised)
        return 'The data protection officer has advised. The information asset owner approves the measures.';
      if (isApproved)
        return 'The measures are approved. The data protection officer reads the document and gives advice.';
      return 'The data protection officer reads the document and gives advice. The information asset owner approves the measures.';
    case 'sent-back':
      return 'The assessor reads the reasons, changes what they ask for, and hands the assessment in again.';
    case 'ready-to-decide':
      return 'The senior information risk owner answers each point of advice and decides.';
    case 'signed':
      return 'The roll-out lead can ask for a stage. If anything material changes, the assessor writes it here and hands in again.';
    case 'rejected':
      return 'Every stage is held until the assessment is approved anew. The assessor reads the decision, changes what it asks for, and hands the assessment in again.';
    case 'referred':
      return 'Every stage is held until the assessment is approved anew. The assessor can lower the risk and hand the assessment in again.';
    case 'revoked':
      return 'Every stage is held. The assessor puts right what led to it and hands the assessment in again.';
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
    ...when(openToWriting && nextItemId !== null && may('answer-item'), 'Answer the next item', next),
    ...when(
      openToWriting && !isSettled && nextItemId === null && may('submit-assessment'),
      'Check answers and hand in',
      paths.handInAssessment(id),
    ),
    ...when(
      state === 'submitted' && !isAdvised && may('give-advice'),
      'Read it and give advice',
      paths.adviseOnAssessment(id),
    ),
    ...when(
      state === 'submitted' && !isApproved && may('approve-measures'),
      'Read the measures and approve them',
      paths.approveMeasures(id),
    ),
    ...when(
      state === 'ready-to-decide' && may('decide-assessment'),
      'Answer the advice and decide',
      paths.decideAssessment(id),
    ),
    ...when(isSettled && may('ask-for-stage'), 'Ask for a stage of the roll-out', paths.gates),
    ...undo(isWithReaders && may('take-back-assessment'), 'Take it back to writing', paths.takeBackAssessment(id)),
    ...undo(isSigned && may('revoke-signature'), 'Revoke the signature', paths.revokeSignature(id)),
  ];
};
