import { InsetText } from '@countersign/ui';
import * as said from '@countersign/words/portal/parts/acting';
import type { Draft } from '../drafts/useDraft.js';

type Kept = Pick<Draft<object>, 'broughtBack' | 'aside' | 'discard' | 'forgetAside'>;

const Aside = ({ aside, forgetAside }: Pick<Kept, 'aside' | 'forgetAside'>) => (
  <InsetText>
    <p className="govuk-body">{said.thisFormHasChangedSince}</p>
    {aside.map((words, index) => (
      <p key={index} className="govuk-body app-preserve-lines">
        {words}
      </p>
    ))}
    <button type="button" className="app-button-link" onClick={forgetAside}>
      {said.deleteThisText}
    </button>
  </InsetText>
);

/** Says that what stands in the form was typed earlier, and offers to forget it; and what has no place in the form. */
export const BroughtBack = ({ draft }: { draft: Kept }) => (
  <>
    {draft.broughtBack && (
      <InsetText>
        <p className="govuk-body">{said.yourEarlierTextIsStill}</p>
        <button type="button" className="app-button-link" onClick={draft.discard}>
          {said.deleteItAndShow}
        </button>
      </InsetText>
    )}
    {draft.aside.length > 0 && <Aside aside={draft.aside} forgetAside={draft.forgetAside} />}
  </>
);
