import { Heading, JumpLink } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/round';
import { DetailsOnOpen } from '../../../../parts/folding/DetailsOnOpen.js';
import { When } from '../../../../parts/words/When.js';
import { lazyPart } from '../../../../parts/reading/lazy-part.js';
import type { RoundToRead } from './assessment-round.js';

const SealedDocument = lazyPart(async () => (await import('../../document/SealedDocument.js')).SealedDocument, {
  meanwhile: () => <p className="govuk-body">{words.openingTheDocument}</p>,
});

interface WhatWasHandedInProps {
  readonly round: RoundToRead;
  readonly matrixId: string;
  /** What stands below the document: its id on the page, and what it is. */
  readonly below: { readonly id: string; readonly text: string };
}

/** The sealed document on the page of whoever acts on it, to be opened and read: what shows it comes then. */
export const WhatWasHandedIn = ({ round, matrixId, below }: WhatWasHandedInProps) => (
  <>
    <Heading level={2}>{words.theDocumentThatWasHanded}</Heading>
    <p className="govuk-body">
      {words.handedInBySubmitted({ submittedBy: round.submittedBy.name, when: <When at={round.submittedAt} /> })}
    </p>
    <DetailsOnOpen summary={words.readTheDocumentInFull} onPaper={false}>
      {() => (
        <>
          <p className="govuk-body">
            {words.itIsLongJumpLink({ jumpLink: <JumpLink to={below.id}>{below.text}</JumpLink> })}
          </p>
          <SealedDocument text={round.document} hash={round.hash} matrixId={matrixId} />
        </>
      )}
    </DetailsOnOpen>
  </>
);
