import type { MeasureState } from '@countersign/domain/risk';
import { Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/brief';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { paths } from '../../../browser/paths.js';
import { MeasureStateTag } from '../in-place/MeasureStateTag.js';
import { measuresInWords } from './brief-in-words.js';

const MEASURES = graphql(`
  fragment MeasuresWaiting_measures on BriefMeasures {
    all
    inPlace
    overdue
    waitingCount
    waiting {
      riskId
      text
      owner
      due
      state
    }
  }
`);

interface MeasuresWaitingProps {
  readonly assessmentId: string;
  readonly risks: number;
  readonly measures: FragmentType<typeof MEASURES>;
}

/** How many measures are not in place, and the first few of them, each with the risk that it is of. */
export const MeasuresWaiting = ({ assessmentId, risks, measures }: MeasuresWaitingProps) => {
  const { waiting, waitingCount, ...counts } = readFragment(MEASURES, measures);
  return (
    <>
      <p className="govuk-body">{measuresInWords({ risks, ...counts })}</p>
      {waiting.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {waiting.map(({ riskId, text, owner, due, state }, place) => (
            <li key={place}>
              <Link href={paths.assessmentItem(assessmentId, riskId)}>{text || words.measureWithNoDescription}</Link> (
              {owner || words.nobodyResponsible}, {due ? words.byDue({ due }) : words.noDateSet}){' '}
              {state === 'overdue' && <MeasureStateTag state={state as MeasureState} />}
            </li>
          ))}
          {waitingCount > waiting.length && <li>{words.andMore({ waitingCount: waitingCount - waiting.length })}</li>}
        </ul>
      )}
    </>
  );
};
