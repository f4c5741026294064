import { ruleTitles } from '@countersign/catalogue';
import { dayOf2019 } from '@countersign/demonstration';
import { countInWords } from '@countersign/domain/kernel';
import { faultsOf, type RuleId } from '@countersign/domain/rule-book/finding';
import { Heading } from '@countersign/ui';
import type { FindingInPlace } from '../../parts/findings/finding-in-place.js';
import { ReportedFault } from '../../parts/findings/ReportedFault.js';

interface NoFaultsProps {
  readonly disputed: readonly FindingInPlace[];
  readonly ofOurFilling: readonly FindingInPlace[];
}

/** What the rules say as well, and what is no fault of the document: what is disputed, and what rests on our filling. */
export const NoFaults = ({ disputed, ofOurFilling }: NoFaultsProps) => (
  <>
    <Heading level={2} id="disputed">
      Disputed
    </Heading>
    <p className="govuk-body">Two tell this differently, so it is not counted as a fault of the document.</p>
    {faultsOf(disputed).map((fault) => (
      <ReportedFault key={fault.rule} fault={fault} day={dayOf2019} folded />
    ))}
    <Heading level={2} id="no-fault">
      No fault of the document
    </Heading>
    <p className="govuk-body">
      The rules would say this too. It rests on what was filled in or left blank here, so it says nothing of the
      document.
    </p>
    <ul className="govuk-list govuk-list--bullet">
      {faultsOf(ofOurFilling).map(({ rule, findings }) => (
        <li key={rule}>
          {ruleTitles[rule as RuleId]}: {countInWords(findings.length, 'place')}
        </li>
      ))}
    </ul>
  </>
);
