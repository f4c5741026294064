import { InsetText, SummaryList, WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/brief';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { paths } from '../../../browser/paths.js';
import { AdviceInBrief } from './AdviceInBrief.js';
import './brief.scss';
import { componentsInWords, howHighInWords, peopleInWords, processingInWords } from './brief-in-words.js';
import { ChangedInBrief } from './ChangedInBrief.js';
import { HighestRisks } from './HighestRisks.js';
import { LocalInBrief } from './LocalInBrief.js';
import { MeasuresWaiting } from './MeasuresWaiting.js';
import { NamedItems } from './NamedItems.js';

const BRIEF = graphql(`
  fragment BriefOfRound_brief on Brief {
    processing {
      controller
      serviceId
      releaseNumber
      activities {
        count
        first {
          itemId
          title
        }
      }
      section
      componentCount
      components
      stages
      users
    }
    people {
      categories
      regimes
      sensitive
      mostInAYear
      unsaid
    }
    risks {
      count
      highNow
      notScored
      now
      after
      ...HighestRisks_risks
    }
    measures {
      all
      inPlace
      ...MeasuresWaiting_measures
    }
    advice {
      ...AdviceInBrief_advice
    }
    local {
      ...LocalInBrief_local
    }
    changed {
      hash
      ...ChangedInBrief_changes
    }
  }
`);

/** What was handed in, on one page: each part of it leads on to the work itself. */
export const BriefOfRound = ({ assessmentId, brief }: { assessmentId: string; brief: FragmentType<typeof BRIEF> }) => {
  const { processing, people, risks, measures, advice, local, changed } = readFragment(BRIEF, brief);
  const { text, isAlarm } = howHighInWords({ risks, measures });
  const toItem = (itemId: string) => paths.assessmentItem(assessmentId, itemId);
  return (
    <section aria-label={words.inBrief} className="app-one-sheet">
      {isAlarm ? <WarningText>{text}</WarningText> : <InsetText>{text}</InsetText>}
      <SummaryList
        rows={[
          {
            key: words.processing,
            value: (
              <>
                <p className="govuk-body">{processingInWords(processing)}</p>
                <NamedItems title={words.activities} items={processing.activities} hrefOf={toItem} />
                <p className="govuk-body">
                  {words.componentsComponentCountMade({
                    componentCount: componentsInWords(processing.componentCount, processing.components),
                    releaseNumber: processing.releaseNumber,
                  })}
                </p>
              </>
            ),
            actions: [{ href: paths.assessmentDocument(assessmentId), text: words.readItInFull }],
          },
          {
            key: words.peopleAffected,
            value: peopleInWords(people),
            actions: [
              {
                href:
                  processing.section === null
                    ? paths.assessmentDocument(assessmentId)
                    : paths.assessmentSection(assessmentId, processing.section),
                text: words.viewActivities,
              },
            ],
          },
        ]}
      />
      <HighestRisks assessmentId={assessmentId} risks={risks} />
      <SummaryList
        rows={[
          {
            key: words.measuresNotInPlace,
            value: <MeasuresWaiting assessmentId={assessmentId} measures={measures} risks={risks.count} />,
            actions: [{ href: paths.measuresInPlace(assessmentId), text: words.viewAllMeasures }],
          },
          {
            key: words.adviceAndTheAnswer,
            value: <AdviceInBrief advice={advice} />,
            actions: [
              advice === null
                ? { href: paths.assessment(assessmentId), text: words.viewStatus }
                : { href: paths.advisedOnAssessment(assessmentId), text: words.readTheAdvice },
            ],
          },
          {
            key: words.localContent,
            value: <LocalInBrief assessmentId={assessmentId} local={local} />,
            actions: [{ href: paths.reviewAssessment(assessmentId), text: words.review }],
          },
          {
            key: words.changesSinceTheLastSigned,
            value: (
              <ChangedInBrief assessmentId={assessmentId} changes={changed} releaseNumber={processing.releaseNumber} />
            ),
            actions: [
              changed === null
                ? { href: paths.assessmentHistory(assessmentId), text: words.viewHistory }
                : { href: paths.assessmentChanged(assessmentId), text: words.compareTheTwoTexts },
            ],
          },
        ]}
      />
    </section>
  );
};
