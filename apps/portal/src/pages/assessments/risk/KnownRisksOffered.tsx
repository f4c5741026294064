import type { KnownRisk } from '@countersign/catalogue';
import type { ContentOf } from '@countersign/domain/document/content';
import type { ResolvedItem } from '@countersign/domain/document/items';
import { Details } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/risk';
import { useRef, useState } from 'react';
import { lazyPart } from '../../../parts/reading/lazy-part.js';
import { knownRisksToOffer, riskFromKnown } from './known-risks-to-offer.js';

const KnownRisksToRead = lazyPart(async () => (await import('./KnownRisksToRead.js')).KnownRisksToRead, {
  meanwhile: () => <p className="govuk-body">{words.loadingTheKnownRisks}</p>,
});

interface KnownRisksOfferedProps {
  readonly assessmentId: string;
  readonly document: readonly ResolvedItem[];
  /** Fills the form with the start of a risk. */
  readonly onBegin: (content: ContentOf<'risk'>) => void;
}

/** The known risks that are not answered here yet, to be opened where somebody wants to begin from one: they come then. */
export const KnownRisksOffered = ({ assessmentId, document, onBegin }: KnownRisksOfferedProps) => {
  const offered = knownRisksToOffer(document);
  const setAside = document.find(({ kind, tableId }) => kind === 'set-aside' && tableId === null);
  const list = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setWasOpened] = useState(false);
  const [begunFrom, setBegunFrom] = useState<string | null>(null);
  if (offered.length === 0) return null;
  const begin = (known: KnownRisk) => {
    onBegin(riskFromKnown(known));
    setBegunFrom(known.title);
    if (list.current) list.current.open = false;
  };
  return (
    <>
      <Details
        ref={list}
        summary={words.knownRisksNotYetCovered({ offered: offered.length })}
        onToggle={(event) => event.currentTarget.open && setWasOpened(true)}
      >
        {wasOpened && (
          <KnownRisksToRead
            assessmentId={assessmentId}
            ids={offered}
            setAsideId={setAside?.id ?? null}
            onBegin={begin}
          />
        )}
      </Details>
      <p className="govuk-body" role="status">
        {begunFrom !== null && words.theFormBelowStarts({ begunFrom })}
      </p>
    </>
  );
};
