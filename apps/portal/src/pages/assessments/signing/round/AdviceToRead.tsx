import { When } from '../../../../parts/words/When.js';
import type { RoundToRead } from './assessment-round.js';

/** The sealed advice: each point, and whether the processing can proceed. */
export const AdviceToRead = ({ advice }: { advice: NonNullable<RoundToRead['advice']> }) => (
  <>
    <p className="govuk-body">
      By {advice.by.name}, <When at={advice.at} />.{' '}
      <strong>{advice.canProceed ? 'The processing can proceed.' : 'The processing should not proceed.'}</strong>
    </p>
    {advice.points.length === 0 && (
      <p className="govuk-body app-preserve-lines">There are no points. {advice.remark}</p>
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
