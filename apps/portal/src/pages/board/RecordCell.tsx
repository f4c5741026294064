import { countInWords } from '@countersign/domain/kernel';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { When } from '../../parts/words/When.js';

const ROW = graphql(`
  fragment RecordCell_row on BoardRow {
    shows
    contradiction
    signedAt
    refusedAt
    agreementsHeld
  }
`);

const sentences: Readonly<Record<string, string>> = {
  nothing: 'No assessment of its own',
  forked: 'Own assessment being written',
  submitted: 'Own assessment handed in',
  advised: 'Advice given, not decided',
  signed: 'Own assessment signed',
  revoked: 'Signature revoked',
  rejected: 'Own assessment rejected',
  referred: 'Own assessment referred to the regulator',
  unread: 'Own assessment, to be read anew after an update',
};

const agreements = (held: number) => (held === 0 ? 'No agreement held' : `${countInWords(held, 'agreement')} held`);

/** What the records of a force show, and in words where that contradicts what it said. */
export const RecordCell = ({ row }: { row: FragmentType<typeof ROW> }) => {
  const { shows, contradiction, signedAt, refusedAt, agreementsHeld } = readFragment(ROW, row);
  const since = refusedAt ?? signedAt;
  return (
    <>
      {sentences[shows] ?? shows}
      {since !== null && (
        <>
          {' '}
          on <When at={since} />
        </>
      )}
      {refusedAt !== null && signedAt !== null && (
        <>
          , after a signature on <When at={signedAt} />
        </>
      )}
      <br />
      {agreements(agreementsHeld)}
      {contradiction && (
        <>
          <br />
          <strong>Contradicts what was said</strong>
        </>
      )}
    </>
  );
};
