import { labels } from '@countersign/catalogue';
import { progressOf } from '@countersign/domain/document/items';
import { Heading, InsetText, SummaryList, Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/overview';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { LevelTag } from '../../../parts/records/LevelTag.js';
import { StepButtons } from '../../../parts/acting/StepButtons.js';
import { useMe } from '../../../layout/MeProvider.js';
import type { DocumentItem } from '../reading/assessment-document.js';
import { nextToAnswer } from '../reading/next-to-answer.js';
import { outlineOf } from '../reading/outline.js';
import { resolvedDocument } from '../reading/resolved.js';
import { stateColour } from '../reading/state-colour.js';
import { ChangesNotSigned } from './ChangesNotSigned.js';
import { SentBack } from '../signing/round/SentBack.js';
import { SignatureThatStands } from './SignatureThatStands.js';
import { stepsNow, whatNext, type Standing } from '../signing/round/what-next.js';

const ASSESSMENT = graphql(`
  fragment WhereItStands_assessment on Assessment {
    id
    state
    openToWriting
    releaseNumber
    highestResidual
    highestNow
    authors {
      id
      name
    }
    round {
      submissionId
      advice {
        at
      }
      measuresApproval {
        at
      }
      sentBack {
        part
        reason
        at
        by {
          id
          name
        }
      }
    }
    standing {
      id
    }
    ...SignatureThatStands_assessment
    ...ChangesNotSigned_assessment
  }
`);

interface WhereItStandsProps {
  readonly assessment: FragmentType<typeof ASSESSMENT>;
  readonly items: readonly DocumentItem[];
}

/** The state in words, what happens next and who does it, and what this person can do now. */
export const WhereItStands = ({ assessment, items }: WhereItStandsProps) => {
  const { acts } = useMe();
  const read = readFragment(ASSESSMENT, assessment);
  const document = resolvedDocument(items);
  const progress = progressOf(document);
  const standing: Standing = {
    id: read.id,
    state: read.state,
    openToWriting: read.openToWriting,
    nextItemId: nextToAnswer(outlineOf(document), null)?.id ?? null,
    isAdvised: Boolean(read.round?.advice),
    isApproved: Boolean(read.round?.measuresApproval),
    isSigned: read.standing !== null,
  };
  const steps = stepsNow(standing, acts);
  return (
    <>
      <SummaryList
        rows={[
          {
            key: words.status,
            value: <Tag colour={stateColour[read.state]}>{labels.assessmentState[read.state]}</Tag>,
          },
          { key: words.answered, value: words.ofItems({ answered: progress.answered, items: progress.items }) },
          { key: words.highestRiskAfterMeasures, value: <LevelTag level={read.highestResidual} /> },
          { key: words.highestRiskNow, value: <LevelTag level={read.highestNow} /> },
          { key: words.basedOn, value: words.releaseReleaseNumber({ releaseNumber: read.releaseNumber }) },
          { key: words.writtenBy, value: read.authors.map(({ name }) => name).join(', ') || words.nobodyYet },
        ]}
      />
      {read.round?.sentBack && <SentBack {...read.round.sentBack} />}
      <SignatureThatStands assessment={read} />
      <ChangesNotSigned assessment={read} />
      <Heading level={2}>{words.whatHappensNext}</Heading>
      <InsetText>{whatNext(standing)}</InsetText>
      <StepButtons steps={steps} />
    </>
  );
};
