import { explainFinding, footingInWords } from '@countersign/catalogue';
import { footingOf2019, microsoft365, national2019 } from '@countersign/demonstration';
import { byFooting, type Founded } from '@countersign/domain/account';
import type { FindingInPlace } from '../../parts/findings/finding-in-place.js';
import { findingsInPlace } from '../../parts/findings/findings-in-place.js';

export interface FindingsOf2019 {
  /** What holds of the document by the report alone. */
  readonly faults: readonly FindingInPlace[];
  /** What two tell differently. */
  readonly disputed: readonly FindingInPlace[];
  /** The findings that rest on something filled in or left blank: no fault of the document. */
  readonly ofOurFilling: readonly FindingInPlace[];
}

/**
 * What the rule book says of the national assessment of 2019, by what it rests on: worked out here, by the functions
 * that judge every other.
 */
export const findingsOf2019 = (): FindingsOf2019 => {
  const { document, law } = national2019();
  const inWords = (founded: readonly Founded[]) =>
    findingsInPlace(
      founded.map(({ finding, answers }) => ({
        ...explainFinding(finding, { day: law.day, service: microsoft365 }),
        rule: finding.rule,
        itemId: finding.itemId,
        field: finding.field,
        restsOn: [...new Set(answers.map(({ footing }) => footingInWords(footing)))],
      })),
      document,
    );
  const { faults, disputed, ofOurFilling } = byFooting(document, law, footingOf2019);
  return { faults: inWords(faults), disputed: inWords(disputed), ofOurFilling: inWords(ofOurFilling) };
};
