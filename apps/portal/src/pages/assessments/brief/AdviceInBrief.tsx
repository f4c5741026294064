import * as words from '@countersign/words/portal/pages/assessments/brief';
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
  return <strong>{answer.accepted ? words.accepted : words.overruledReason({ reason: answer.reason })}</strong>;
};

const standing = (isAnswered: boolean, pointCount: number, overruled: number) => {
  if (pointCount === 0) return '';
  if (!isAnswered) return words.notAnsweredYetTheDecision;
  return overruled === 0 ? words.everyPointIsAccepted : words.pointsAreOverruled({ overruled });
};

/** The advice, each point of it, and what the decision answered. */
export const AdviceInBrief = ({ advice }: { advice: FragmentType<typeof ADVICE> | null }) => {
  const read = readFragment(ADVICE, advice);
  if (read === null) return <p className="govuk-body">{words.noAdviceHasBeenGiven}</p>;
  const { by, at, canProceed, remark, pointCount, points, isAnswered, overruled } = read;
  return (
    <>
      <p className="govuk-body">
        {words.byByWhenTheProcessing({
          by: by.name,
          when: <When at={at} />,
          canProceed,
          pointCount:
            pointCount === 0 ? words.thereAreNoPointsRemark({ remark }) : standing(isAnswered, pointCount, overruled),
        })}
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
        <p className="govuk-body">{words.andMorePoints({ pointCount: pointCount - points.length })}</p>
      )}
    </>
  );
};
