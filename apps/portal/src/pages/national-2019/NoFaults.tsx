import { ruleTitles } from '@countersign/catalogue';
import { dayOf2019 } from '@countersign/demonstration';
import { faultsOf, type RuleId } from '@countersign/domain/rule-book/finding';
import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/national-2019';
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
      {words.disputed}
    </Heading>
    <p className="govuk-body">{words.twoSourcesDisagreeAbout}</p>
    {faultsOf(disputed).map((fault) => (
      <ReportedFault key={fault.rule} fault={fault} day={dayOf2019} folded />
    ))}
    <Heading level={2} id="no-fault">
      {words.notAFault}
    </Heading>
    <p className="govuk-body">{words.theRulesAlsoFind}</p>
    <ul className="govuk-list govuk-list--bullet">
      {faultsOf(ofOurFilling).map(({ rule, findings }) => (
        <li key={rule}>
          {ruleTitles[rule as RuleId]}: {words.places({ findings: findings.length })}
        </li>
      ))}
    </ul>
  </>
);
