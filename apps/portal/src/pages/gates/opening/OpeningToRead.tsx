import { Heading, InsetText, Link } from '@countersign/ui';
import { dayInWords } from '../../../parts/words/in-words.js';
import { When } from '../../../parts/words/When.js';
import { paths } from '../../../browser/paths.js';
import { inService } from '../../../parts/words/services.js';
import type { GateToShow } from '../standing/gate-to-show.js';

/** The latest opening of a stage: by whom, until when, and whether it was closed. */
export const OpeningToRead = ({ gate: { opening, serviceId, stage } }: { gate: GateToShow }) =>
  opening !== null && (
    <>
      <Heading level={2}>The opening</Heading>
      <p className="govuk-body">
        Opened by {opening.by.name}, <When at={opening.at} />, until {dayInWords(opening.until)}.{' '}
        <Link href={inService(paths.stageCertificate(stage), serviceId)}>See the certificate</Link>
      </p>
      {opening.closing && (
        <InsetText>
          Closed by {opening.closing.by.name}, <When at={opening.closing.at} />, because: {opening.closing.reason}
        </InsetText>
      )}
    </>
  );
