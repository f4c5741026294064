import { InsetText } from '@countersign/ui';
import type { Draft } from '../drafts/useDraft.js';

type Kept = Pick<Draft<object>, 'broughtBack' | 'aside' | 'discard' | 'forgetAside'>;

const Aside = ({ aside, forgetAside }: Pick<Kept, 'aside' | 'forgetAside'>) => (
  <InsetText>
    <p className="govuk-body">
      This form has changed since you typed in it. These words of yours have no place in it any more. Copy what you
      need.
    </p>
    {aside.map((words, index) => (
      <p key={index} className="govuk-body app-preserve-lines">
        {words}
      </p>
    ))}
    <button type="button" className="app-button-link" onClick={forgetAside}>
      Forget these words
    </button>
  </InsetText>
);

/** Says that what stands in the form was typed earlier, and offers to forget it; and what has no place in the form. */
export const BroughtBack = ({ draft }: { draft: Kept }) => (
  <>
    {draft.broughtBack && (
      <InsetText>
        <p className="govuk-body">What you typed before is still here. It is not saved yet.</p>
        <button type="button" className="app-button-link" onClick={draft.discard}>
          Forget it and show what is saved
        </button>
      </InsetText>
    )}
    {draft.aside.length > 0 && <Aside aside={draft.aside} forgetAside={draft.forgetAside} />}
  </>
);
