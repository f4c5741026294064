import { Button, ButtonGroup, Heading, InsetText, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/overview';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { DetailsOnOpen } from '../../../parts/folding/DetailsOnOpen.js';
import { useMe } from '../../../layout/MeProvider.js';
import { paths } from '../../../browser/paths.js';
import { unsignedInWords } from '../../../parts/records/since-signed.js';
import { canBeDiscarded } from '../unsigned/can-be-discarded.js';
import { UnsignedList } from '../unsigned/UnsignedList.js';

const ASSESSMENT = graphql(`
  fragment ChangesNotSigned_assessment on Assessment {
    id
    openToWriting
    unsignedChanges {
      itemId
      tableId
      title
      kind
      inWords
      inFiles
    }
  }
`);

/** What was written since the signature that stands: counted and named for everybody, to hand in or discard for who writes. */
export const ChangesNotSigned = ({ assessment }: { assessment: FragmentType<typeof ASSESSMENT> }) => {
  const { acts } = useMe();
  const read = readFragment(ASSESSMENT, assessment);
  const { id, openToWriting, unsignedChanges: changes } = read;
  if (changes.length === 0) return null;
  const list = <UnsignedList id={id} changes={changes} />;
  return (
    <InsetText>
      <Heading level={2} size="m">
        {unsignedInWords(changes.length)}
      </Heading>
      {changes.length > 10 ? <DetailsOnOpen summary={words.viewTheChanges}>{() => list}</DetailsOnOpen> : list}
      {openToWriting && acts.includes('submit-assessment') && (
        <ButtonGroup>
          <Button href={paths.handInAssessment(id)} variant="secondary">
            {words.handIn}
          </Button>
          {canBeDiscarded(read) && acts.includes('discard-changes') && (
            <Link href={paths.discardChanges(id)}>{words.discardTheseChanges}</Link>
          )}
        </ButtonGroup>
      )}
    </InsetText>
  );
};
