import { Details, Heading, JumpLink } from '@countersign/ui';
import { When } from '../../../parts/When.js';
import { SealedDocument } from '../document/SealedDocument.js';
import type { RoundToRead } from './assessment-round.js';

interface WhatWasHandedInProps {
  readonly round: RoundToRead;
  readonly matrixId: string;
  /** What stands below the document: its id on the page, and what it is. */
  readonly below: { readonly id: string; readonly text: string };
}

/** The sealed document on the page of whoever acts on it, to be opened and read. */
export const WhatWasHandedIn = ({ round, matrixId, below }: WhatWasHandedInProps) => (
  <>
    <Heading level={2}>The document that was handed in</Heading>
    <p className="govuk-body">
      Handed in by {round.submittedBy.name}, <When at={round.submittedAt} />.
    </p>
    <Details summary="Read the document in full">
      <p className="govuk-body">
        It is long. <JumpLink to={below.id}>{below.text}</JumpLink>
      </p>
      <SealedDocument text={round.document} hash={round.hash} matrixId={matrixId} />
    </Details>
  </>
);
