import { InsetText } from '@countersign/ui';
import type { Draft } from './useDraft.js';

/** Says that what stands in the form was typed earlier, and offers to forget it. */
export const BroughtBack = ({ draft }: { draft: Pick<Draft<object>, 'broughtBack' | 'discard'> }) =>
  draft.broughtBack && (
    <InsetText>
      <p className="govuk-body">What you typed before is still here. It is not saved yet.</p>
      <button type="button" className="app-button-link" onClick={draft.discard}>
        Forget it and show what is saved
      </button>
    </InsetText>
  );
