import { ruleTitles, sectionById } from '@countersign/catalogue';
import { type Day } from '@countersign/domain/kernel';
import type { Fault, RuleId } from '@countersign/domain/rule-book/finding';
import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/findings';
import type { FindingInPlace } from './finding-in-place.js';
import { FoldedPart } from '../folding/FoldedPart.js';
import { lawInWords } from '../law/law-in-words.js';

const placeOf = ({ section, itemTitle }: FindingInPlace): string => {
  const known = sectionById(section);
  return known ? `${known.number}. ${known.title}: ${itemTitle}` : itemTitle;
};

const sureness = ({ confidence }: FindingInPlace): string =>
  confidence !== undefined && confidence !== 'high' ? ` ${words.confidenceConfidence({ confidence })}` : '';

const Overridden = ({ override }: Pick<FindingInPlace, 'override'>) =>
  override && (
    <>
      <br />
      {words.disputedByByBecauseReason({
        by: override.by.name,
        reason: override.reason,
        confirmedBy: override.confirmedBy
          ? words.agreedByConfirmedBy({ confirmedBy: override.confirmedBy.name })
          : words.notAgreedYet,
      })}
    </>
  );

const RestsOn = ({ findings }: { findings: readonly FindingInPlace[] }) => {
  const footings = [...new Set(findings.flatMap(({ restsOn }) => restsOn ?? []))];
  return (
    footings.length > 0 && (
      <>
        <p className="govuk-body govuk-!-margin-bottom-1">{words.basedOn}</p>
        <ul className="govuk-list govuk-list--bullet">
          {footings.map((footing) => (
            <li key={footing}>{footing}</li>
          ))}
        </ul>
      </>
    )
  );
};

interface ReportedFaultProps {
  readonly fault: Fault<FindingInPlace>;
  /** The day by whose law it was judged. */
  readonly day: Day;
  /** Whether it is closed until somebody opens it. */
  readonly folded?: boolean | undefined;
}

/** One fault, told once: every place where it stands, what puts it right, and the law that asks for it. */
export const ReportedFault = ({ folded = false, ...told }: ReportedFaultProps) => {
  const title = ruleTitles[told.fault.rule as RuleId];
  const places = told.fault.findings.length;
  if (folded)
    return (
      <FoldedPart headingLevel={3} title={`${title} (${words.places({ places })})`}>
        <FaultInFull {...told} />
      </FoldedPart>
    );
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <FaultInFull {...told} />
    </>
  );
};

const FaultInFull = ({ fault: { findings }, day }: Omit<ReportedFaultProps, 'folded'>) => {
  const [first] = findings;
  const isOneRemedy = findings.every(({ remedy }) => remedy === first.remedy);
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {findings.map((finding, index) => (
          <li key={index}>
            <strong>{placeOf(finding)}.</strong> {finding.message}
            {!isOneRemedy && (
              <>
                <br />
                {words.howToFixItRemedy({ remedy: finding.remedy })}
              </>
            )}
            <Overridden override={finding.override} />
          </li>
        ))}
      </ul>
      {isOneRemedy && <p className="govuk-body">{words.howToFixItRemedy({ remedy: first.remedy })}</p>}
      <RestsOn findings={findings} />
      {first.law.length > 0 && (
        <p className="govuk-body">{words.lawLawFirst({ law: lawInWords(first.law, day), first: sureness(first) })}</p>
      )}
    </>
  );
};
