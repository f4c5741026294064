import { footingInWords, knownRiskById, type KnownRisk } from '@countersign/catalogue';
import { Button, Heading, VisuallyHidden } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/risk';
import { SetAsideForm } from './SetAsideForm.js';

interface KnownRisksToReadProps {
  readonly assessmentId: string;
  readonly ids: readonly string[];
  /** The table of known risks that do not arise here; null where the document has none. */
  readonly setAsideId: string | null;
  readonly onBegin: (known: KnownRisk) => void;
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

/** Known risks with the harm and what happened elsewhere: to begin a risk from, or to set aside. */
export const KnownRisksToRead = ({ assessmentId, ids, setAsideId, onBegin }: KnownRisksToReadProps) => (
  <>
    {ids
      .flatMap((id) => knownRiskById(id) ?? [])
      .map((known) => (
        <section key={known.id} aria-label={known.title} className="app-condition">
          <Heading level={2} size="s">
            {known.title}
          </Heading>
          <p className="govuk-body">
            {known.harm} {known.isAskedOfAll && words.everyAssessmentMustCover}
          </p>
          <Happened happened={known.happened} />
          <Button type="button" variant="secondary" onClick={() => onBegin(known)}>
            {words.startFromThis}
            <VisuallyHidden>: {known.title}</VisuallyHidden>
          </Button>
          {setAsideId !== null && <SetAsideForm assessmentId={assessmentId} tableId={setAsideId} known={known} />}
        </section>
      ))}
  </>
);
