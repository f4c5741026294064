import { JumpLink } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/reading';
import type { SaveState } from '../../../../parts/drafts/useAutosave.js';
import { When } from '../../../../parts/words/When.js';
import { clockInWords } from '../../../../parts/words/in-words.js';
import type { DocumentItem } from '../../reading/assessment-document.js';

interface SavedStateProps {
  readonly item: Pick<DocumentItem, 'at' | 'by'> | null;
  readonly state: SaveState;
  /** Whether this page has saved it: the time is then enough. */
  readonly isSavedHere: boolean;
  readonly isStale: boolean;
  /** Whether it waits for somebody to say that what they or another wrote is to go. */
  readonly isAsked: boolean;
}

const Sentence = ({ item, state, isSavedHere, isStale, isAsked }: SavedStateProps) => {
  if (isStale)
    return <>{words.notSavedSomebodyElseSaved({ link: (text) => <JumpLink to="two-versions">{text}</JumpLink> })}</>;
  if (isAsked)
    return <>{words.notSavedThisWouldDelete({ link: (text) => <JumpLink to="would-go">{text}</JumpLink> })}</>;
  if (state.kind === 'saving') return words.saving;
  if (state.kind === 'not-saved') return state.because;
  if (state.kind === 'typing') return words.notSavedYet;
  if (!item?.at) return words.notSavedYet;
  if (isSavedHere) return words.savedAtItemAt({ itemAt: clockInWords(item.at) });
  return <>{words.savedByByWhen({ by: item.by?.name ?? words.aFormerUser, when: <When at={item.at} /> })}</>;
};

/** Whether what stands on the page is saved: always in view, and told as it changes. */
export const SavedState = (props: SavedStateProps) => (
  <p className="govuk-body-s app-save-state" role="status">
    <Sentence {...props} />
  </p>
);
