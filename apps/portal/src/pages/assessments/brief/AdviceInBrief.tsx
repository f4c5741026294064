import { countInWords } from '@countersign/domain/kernel';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { When } from '../../../parts/words/When.js';

const ADVICE = graphql(`
  fragment AdviceInBrief_advice on BriefAdvice {
    by {
      id
      name
    }
    at
    canProceed
    remark
    pointCount
    points {
      pointId
      text
      answer {
        pointId
        accepted
        reason
      }
    }
    isAnswered
    overruled
  }
`);

const answered = (answer: { readonly accepted: boolean; readonly reason: string } | null) => {
  if (answer === null) return null;
  return <strong>{answer.accepted ? 'Accepted.' : `Overruled: ${answer.reason}`}</strong>;
};

const standing = (isAnswered: boolean, pointCount: number, overruled: number) => {
  if (pointCount === 0) return '';
  if (!isAnswered) return 'Not answered yet: the decision answers each point.';
  return overruled === 0
    ? 'Every point is accepted.'
    : `${countInWords(overruled, 'point is', 'points are')} overruled.`;
};

/** The advice, each point of it, and what the decision answered. */
export const AdviceInBrief = ({ advice }: { advice: FragmentType<typeof ADVICE> | null }) => {
  const read = readFragment(ADVICE, advice);
  if (read === null) return <p className="govuk-body">No advice has been given.</p>;
  const { by, at, canProceed, remark, pointCount, points, isAnswered, overruled } = read;
  return (
    <>
      <p className="govuk-body">
        By {by.name}, <When at={at} />. The processing {canProceed ? 'can proceed' : 'should not proceed'}.{' '}
        {pointCount === 0 ? `There are no points. ${remark}` : standing(isAnswered, pointCount, overruled)}
      </p>
      {points.length > 0 && (
        <ol className="govuk-list govuk-list--number">
          {points.map(({ pointId, text, answer }) => (
            <li key={pointId}>
              {text} {answered(answer)}
            </li>
          ))}
        </ol>
      )}
      {pointCount > points.length && (
        <p className="govuk-body">And {countInWords(pointCount - points.length, 'more point')}.</p>
      )}
    </>
  );
};
