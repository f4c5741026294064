import { JumpLink } from '@countersign/ui';
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
    return (
      <>
        Not saved: somebody saved this since you opened it.{' '}
        <JumpLink to="two-versions">Choose which text stands</JumpLink>
      </>
    );
  if (isAsked)
    return (
      <>
        Not saved: this would leave empty what somebody wrote.{' '}
        <JumpLink to="would-go">Say whether it is to go</JumpLink>
      </>
    );
  if (state.kind === 'saving') return 'Saving';
  if (state.kind === 'not-saved') return `Not saved: ${state.because}`;
  if (state.kind === 'typing') return 'Not saved yet';
  if (!item?.at) return 'Nothing is saved here yet';
  if (isSavedHere) return `Saved at ${clockInWords(item.at)}`;
  return (
    <>
      Saved by {item.by?.name ?? 'somebody no longer on record'}, <When at={item.at} />
    </>
  );
};

/** Whether what stands on the page is saved: always in view, and told as it changes. */
export const SavedState = (props: SavedStateProps) => (
  <p className="govuk-body-s app-save-state" role="status">
    <Sentence {...props} />
  </p>
);
