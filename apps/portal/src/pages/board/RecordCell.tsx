import * as words from '@countersign/words/portal/pages/board';
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
  nothing: words.noAssessmentOfItsOwn,
  forked: words.writingItsOwnAssessment,
  submitted: words.ownAssessmentHandedIn,
  advised: words.adviceGivenNotDecided,
  signed: words.ownAssessmentSigned,
  revoked: words.signatureRevoked,
  rejected: words.ownAssessmentRejected,
  referred: words.ownAssessmentReferred,
  unread: words.ownAssessmentToBeReviewed,
};

const agreements = (held: number) => (held === 0 ? words.noAgreementHeld : words.agreementsHeld({ held }));

/** What the records of a force show, and in words where that contradicts what it said. */
export const RecordCell = ({ row }: { row: FragmentType<typeof ROW> }) => {
  const { shows, contradiction, signedAt, refusedAt, agreementsHeld } = readFragment(ROW, row);
  const since = refusedAt ?? signedAt;
  return (
    <>
      {sentences[shows] ?? shows}
      {since !== null && <> {words.onWhen({ when: <When at={since} /> })}</>}
      {refusedAt !== null && signedAt !== null && <>{words.afterASignatureOnWhen({ when: <When at={signedAt} /> })}</>}
      <br />
      {agreements(agreementsHeld)}
      {contradiction && (
        <>
          <br />
          <strong>{words.contradictsWhatTheForceSaid}</strong>
        </>
      )}
    </>
  );
};
