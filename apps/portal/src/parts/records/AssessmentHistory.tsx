import { Timeline } from '@countersign/ui';
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
  forked: 'Made from the national release',
  submitted: 'Handed in',
  'taken-back': 'Taken back to writing',
  'sent-back': 'Sent back to writing, with reasons',
  'measures-declined': 'Measures declined, with reasons',
  advised: 'Advice given',
  'measures-approved': 'Measures approved',
  decided: 'Decided',
  revoked: 'Signature revoked',
  'screening-viewed': 'View of the screening given',
  'no-assessment-decided': 'Signed that no assessment is needed',
  'screening-revoked': 'Decision that no assessment is needed revoked',
  'measure-in-place': 'Measure recorded as in place',
  'measure-withdrawn': 'Measure no longer in place',
  'finding-overridden': 'Finding said not to hold here',
  'override-confirmed': 'Agreed that a finding does not hold here',
  'override-withdrawn': 'Override of a finding withdrawn',
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
    byline: by === null ? undefined : `by ${by.name}`,
    date: { iso: at, text: inWords(at) },
    children: detail === '' ? undefined : <p className="govuk-body">{detail}</p>,
  }));
  const earlier = acts.slice(openAtFirst);
  return (
    <>
      <Timeline headingLevel={headingLevel} label="What was done" items={acts.slice(0, openAtFirst)} />
      {earlier.length > 0 && (
        <FoldedPart title={`The ${earlier.length} before these`} headingLevel={headingLevel}>
          {() => <Timeline headingLevel={3} label="What was done before" items={earlier} />}
        </FoldedPart>
      )}
    </>
  );
};
