import { Details, Heading } from '@countersign/ui';
import { When } from '../../../parts/When.js';
import { SealedDocument } from '../document/SealedDocument.js';
import type { RoundToRead } from './assessment-round.js';

/** The sealed document on the page of whoever acts on it, to be opened and read. */
export const WhatWasHandedIn = ({ round, matrixId }: { round: RoundToRead; matrixId: string }) => (
  <>
    <Heading level={2}>The document that was handed in</Heading>
    <p className="govuk-body">
      Handed in by {round.submittedBy.name}, <When at={round.submittedAt} />.
    </p>
    <Details summary="Read the document in full">
      <SealedDocument text={round.document} hash={round.hash} matrixId={matrixId} />
    </Details>
  </>
);
