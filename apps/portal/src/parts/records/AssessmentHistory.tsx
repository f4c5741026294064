import { Timeline } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/records';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { FoldedPart } from '../folding/FoldedPart.js';
import { inWords } from '../words/in-words.js';

const ASSESSMENT = graphql(`
  fragment AssessmentHistory_assessment on Assessment {
    id
    history {
      kind
      at
      detail
      by {
        id
        name
      }
    }
  }
`);

const sentences: Readonly<Record<string, string>> = {
  forked: words.startedFromTheNationalRelease,
  submitted: words.handedIn,
  'taken-back': words.takenBack,
  'sent-back': words.sentBackForChanges,
  'measures-declined': words.measuresDeclinedWithReasons,
  advised: words.adviceGiven,
  'measures-approved': words.measuresApproved,
  decided: words.decided,
  revoked: words.signatureRevoked,
  'screening-viewed': words.viewOnTheScreeningGiven,
  'no-assessment-decided': words.decisionThatNoAssessmentIsNeeded,
  'screening-revoked': words.decisionThatNoAssessment,
  'measure-in-place': words.measureMarkedAsInPlace,
  'measure-withdrawn': words.measureMarkedAsNoLonger,
  'finding-overridden': words.findingDisputed,
  'override-confirmed': words.overrideOfAFindingAgreed,
  'override-withdrawn': words.overrideOfAFindingWithdrawn,
};

interface AssessmentHistoryProps {
  readonly assessment: FragmentType<typeof ASSESSMENT>;
  readonly headingLevel: 2 | 3;
}

/** How many acts lie open; whoever wants those before them opens them. */
const openAtFirst = 20;

/** Everything that happened to an assessment, newest first. */
export const AssessmentHistory = ({ assessment, headingLevel }: AssessmentHistoryProps) => {
  const acts = readFragment(ASSESSMENT, assessment).history.map(({ kind, at, detail, by }) => ({
    key: `${kind}-${at}-${detail}`,
    title: sentences[kind] ?? kind,
    byline: by === null ? undefined : words.byBy({ by: by.name }),
    date: { iso: at, text: inWords(at) },
    children: detail === '' ? undefined : <p className="govuk-body">{detail}</p>,
  }));
  const earlier = acts.slice(openAtFirst);
  return (
    <>
      <Timeline headingLevel={headingLevel} label={words.actions} items={acts.slice(0, openAtFirst)} />
      {earlier.length > 0 && (
        <FoldedPart title={words.earlierActions({ earlier: earlier.length })} headingLevel={headingLevel}>
          {() => <Timeline headingLevel={3} label={words.earlierActions2} items={earlier} />}
        </FoldedPart>
      )}
    </>
  );
};
