import { Heading, InsetText, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/gates/opening';
import { When } from '../../../parts/words/When.js';
import { paths } from '../../../browser/paths.js';
import { inService } from '../../../parts/words/services.js';
import type { GateToShow } from '../standing/gate-to-show.js';

/** The latest opening of a stage: by whom, until when, and whether it was closed. */
export const OpeningToRead = ({ gate: { opening, serviceId, stage } }: { gate: GateToShow }) =>
  opening !== null && (
    <>
      <Heading level={2}>{words.theOpening}</Heading>
      <p className="govuk-body">
        {words.openedByByWhenUntil({
          by: opening.by.name,
          when: <When at={opening.at} />,
          until: opening.until,
          link: (text) => <Link href={inService(paths.stageCertificate(stage), serviceId)}>{text}</Link>,
        })}
      </p>
      {opening.closing && (
        <InsetText>
          {words.closedByByWhenBecause({
            by: opening.closing.by.name,
            when: <When at={opening.closing.at} />,
            reason: opening.closing.reason,
          })}
        </InsetText>
      )}
    </>
  );
