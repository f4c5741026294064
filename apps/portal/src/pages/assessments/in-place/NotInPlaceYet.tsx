import { Heading, Link } from '@countersign/ui';
import { dayInWords } from '../../../parts/in-words.js';
import { paths } from '../../../shell/paths.js';
import type { RiskToFollow } from './measures-to-follow.js';
import { MeasureStateTag } from './MeasureStateTag.js';

interface NotInPlaceYetProps {
  readonly assessmentId: string;
  readonly risks: readonly RiskToFollow[];
  readonly mayRecord: boolean;
}

/** What is still to be done, before the long list of what there is: each leads to where it is recorded. */
export const NotInPlaceYet = ({ assessmentId, risks, mayRecord }: NotInPlaceYetProps) => {
  const waiting = risks.flatMap(({ id, measures }) =>
    measures.filter(({ state }) => state !== 'in-place').map((one) => ({ ...one, riskId: id })),
  );
  if (waiting.length === 0) return null;
  return (
    <>
      <Heading level={2}>Not in place yet</Heading>
      <ul className="govuk-list govuk-list--spaced">
        {waiting.map(({ riskId, place, measure, state }) => (
          <li key={`${riskId} ${place}`}>
            <Link
              href={
                mayRecord
                  ? paths.recordInPlace(assessmentId, riskId, place)
                  : paths.assessmentItem(assessmentId, riskId)
              }
            >
              {measure.text}
            </Link>{' '}
            {measure.owner || 'Nobody named'}, {measure.due ? `by ${dayInWords(measure.due)}` : 'no day set'}.{' '}
            {state === 'overdue' && <MeasureStateTag state={state} />}
          </li>
        ))}
      </ul>
      <Heading level={2}>All measures, by risk</Heading>
    </>
  );
};
