import * as words from '@countersign/words/portal/pages/assessments/signing/round';
import { When } from '../../../../parts/words/When.js';
import type { RoundToRead } from './assessment-round.js';

/** The sealed advice: each point, and whether the processing can proceed. */
export const AdviceToRead = ({ advice }: { advice: NonNullable<RoundToRead['advice']> }) => (
  <>
    <p className="govuk-body">
      {words.byByWhenTheProcessing({
        by: advice.by.name,
        when: <When at={advice.at} />,
        canProceed: advice.canProceed,
        strong: (text) => <strong>{text}</strong>,
      })}
    </p>
    {advice.points.length === 0 && (
      <p className="govuk-body app-preserve-lines">{words.thereAreNoPointsRemark({ remark: advice.remark })}</p>
    )}
    {advice.points.length > 0 && (
      <ol className="govuk-list govuk-list--number">
        {advice.points.map(({ id, text }) => (
          <li key={id} className="app-preserve-lines">
            {text}
          </li>
        ))}
      </ol>
    )}
  </>
);
