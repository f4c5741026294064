import { footingInWords, type KnownRisk } from '@countersign/catalogue';
import type { ContentOf } from '@countersign/domain/document/content';
import type { ResolvedItem } from '@countersign/domain/document/items';
import { Button, Details, Heading, VisuallyHidden } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/risk';
import { useRef, useState } from 'react';
import { knownRisksToOffer, riskFromKnown } from './known-risks-to-offer.js';
import { SetAsideForm } from './SetAsideForm.js';

interface KnownRisksOfferedProps {
  readonly assessmentId: string;
  readonly document: readonly ResolvedItem[];
  /** Fills the form with the start of a risk. */
  readonly onBegin: (content: ContentOf<'risk'>) => void;
}

const Happened = ({ happened }: Pick<KnownRisk, 'happened'>) =>
  happened.length > 0 && (
    <ul className="govuk-list govuk-list--bullet">
      {happened.map(({ text, footing }) => (
        <li key={text}>
          {text} <span className="govuk-hint">{footingInWords(footing)}</span>
        </li>
      ))}
    </ul>
  );

/** What is known to have gone wrong elsewhere and is not answered here yet: to begin a risk from, or to set aside. */
export const KnownRisksOffered = ({ assessmentId, document, onBegin }: KnownRisksOfferedProps) => {
  const offered = knownRisksToOffer(document);
  const setAside = document.find(({ kind, tableId }) => kind === 'set-aside' && tableId === null);
  const list = useRef<HTMLDetailsElement>(null);
  const [begunFrom, setBegunFrom] = useState<string | null>(null);
  if (offered.length === 0) return null;
  const begin = (known: KnownRisk) => {
    onBegin(riskFromKnown(known));
    setBegunFrom(known.title);
    if (list.current) list.current.open = false;
  };
  return (
    <>
      <Details ref={list} summary={words.knownRisks({ offered: offered.length })}>
        {offered.map((known) => (
          <section key={known.id} aria-label={known.title} className="app-condition">
            <Heading level={2} size="s">
              {known.title}
            </Heading>
            <p className="govuk-body">
              {known.harm} {known.isAskedOfAll && words.everyAssessmentAnswersThisOne}
            </p>
            <Happened happened={known.happened} />
            <Button type="button" variant="secondary" onClick={() => begin(known)}>
              {words.beginFromThis}
              <VisuallyHidden>: {known.title}</VisuallyHidden>
            </Button>
            {setAside && <SetAsideForm assessmentId={assessmentId} tableId={setAside.id} known={known} />}
          </section>
        ))}
      </Details>
      <p className="govuk-body" role="status">
        {begunFrom !== null && words.theFormBelowBegins({ begunFrom })}
      </p>
    </>
  );
};
