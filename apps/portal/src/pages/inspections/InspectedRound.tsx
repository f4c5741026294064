import { labels } from '@countersign/catalogue';
import { SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/inspections';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { Hash } from '../../parts/words/Hash.js';
import { dayInWords } from '../../parts/words/in-words.js';

const ASSESSMENT = graphql(`
  fragment InspectedRound_assessment on Assessment {
    id
    round {
      submissionId
      advice {
        canProceed
        remark
        points {
          id
          text
        }
        by {
          id
          name
        }
      }
      sentBack {
        part
        reason
        by {
          id
          name
        }
      }
      measuresApproval {
        by {
          id
          name
        }
      }
      decision {
        id
        kind
        hash
        residualRiskAccepted
        conditions
        reviewBy
        answers {
          pointId
          accepted
          reason
        }
        by {
          id
          name
        }
        revocation {
          reason
        }
      }
    }
  }
`);

const ConditionsInFull = ({ conditions }: { conditions: readonly string[] }) =>
  conditions.length === 0 ? (
    words.none
  ) : (
    <ul className="govuk-list govuk-list--bullet">
      {conditions.map((condition, place) => (
        <li key={place}>{condition}</li>
      ))}
    </ul>
  );

export const InspectedRound = ({ assessment }: { assessment: FragmentType<typeof ASSESSMENT> }) => {
  const { round } = readFragment(ASSESSMENT, assessment);
  if (round === null) return <p className="govuk-body">{words.itWasNotHandedIn}</p>;
  const { advice, measuresApproval, sentBack, decision } = round;
  const answerTo = (pointId: string) => {
    const answer = decision?.answers.find((one) => one.pointId === pointId);
    if (answer === undefined) return words.notAnsweredYet;
    return answer.accepted ? words.accepted : words.overruledBecauseReason({ reason: answer.reason });
  };
  return (
    <>
      <SummaryList
        rows={[
          { key: words.advice, value: advice === null ? words.notGivenYet : words.givenByBy({ by: advice.by.name }) },
          ...(advice === null
            ? []
            : [{ key: words.canTheProcessingProceed, value: advice.canProceed ? words.yes : words.no }]),
          ...(advice !== null && advice.points.length === 0 ? [{ key: words.noPoints, value: advice.remark }] : []),
          ...(sentBack === null
            ? []
            : [
                {
                  key: sentBack.part === 'adviser' ? words.sentBackForChanges : words.measuresDeclined,
                  value: words.byByBecauseReason({ by: sentBack.by.name, reason: sentBack.reason }),
                },
              ]),
          {
            key: words.measures,
            value:
              measuresApproval === null ? words.notApprovedYet : words.approvedByBy({ by: measuresApproval.by.name }),
          },
          {
            key: words.decision,
            value:
              decision === null
                ? words.notDecidedYet
                : words.kindByBy({ kind: labels.decisionKind[decision.kind], by: decision.by.name }),
          },
          ...(decision === null
            ? []
            : [
                { key: words.sha256OfTheText, value: <Hash>{decision.hash}</Hash> },
                { key: words.remainingRiskAccepted, value: decision.residualRiskAccepted ? words.yes : words.no },
                { key: words.conditions, value: <ConditionsInFull conditions={decision.conditions} /> },
                { key: words.reviewBy, value: dayInWords(decision.reviewBy) },
              ]),
          ...(decision?.revocation ? [{ key: words.revokedBecause, value: decision.revocation.reason }] : []),
        ]}
      />
      {advice !== null && advice.points.length > 0 && (
        <SummaryList
          card={{ title: words.pointsOfAdvice, headingLevel: 3 }}
          rows={advice.points.map(({ id, text }, index) => ({
            key: words.point({ index: index + 1 }),
            value: (
              <>
                <p className="govuk-body">{text}</p>
                <p className="govuk-body">{answerTo(id)}</p>
              </>
            ),
          }))}
        />
      )}
    </>
  );
};
