import type { ClauseVerdict } from '@countersign/domain/clauses';
import { limbs } from '@countersign/catalogue';

export interface ExampleMapping {
  readonly limb: string;
  readonly verdict: ClauseVerdict;
  /** At most 40 words. */
  readonly quotation: string;
  readonly locator: string;
}

const quotations: Readonly<Record<string, string>> = {
  'dpa2018.s59.2':
    'The Processor guarantees that the measures in Annex 2 are sufficient for the Controller to comply with Part 3.',
  'dpa2018.s59.3':
    'The Processor shall not engage another processor without the prior written authorisation of the Controller.',
  'dpa2018.s59.4':
    'The Processor shall give sixty days’ notice of any intended addition or replacement, and the Controller may object.',
  'dpa2018.s59.5': 'This Agreement is made in writing between the Chief Constable as Controller and the Processor.',
  'dpa2018.s59.5.a':
    'The subject matter is the operation of the components in Annex 1, from the effective date to the end of the term.',
  'dpa2018.s59.5.b':
    'The Processor stores, transmits, displays, searches and deletes data for the activities in Annex 1 and for nothing else.',
  'dpa2018.s59.5.c': 'Annex 1 lists the types of personal data and the categories of data subjects for each activity.',
  'dpa2018.s59.5.d': 'The rights and obligations of the Controller and of the Processor are those in clauses 4 to 19.',
  'dpa2018.s59.6.a': 'The Processor shall act only on the documented instructions of the Controller.',
  'dpa2018.s59.6.b': 'All persons authorised to process the data are bound by a duty of confidentiality.',
  'dpa2018.s59.6.c':
    'The Processor shall assist the Controller by any appropriate means in securing the rights of data subjects.',
  'dpa2018.s59.6.d':
    'On expiry the Processor shall delete or return the data, as the Controller chooses, and delete all copies.',
  'dpa2018.s59.6.e':
    'The Processor shall make available all information necessary to show compliance, and shall allow and contribute to audits.',
  'dpa2018.s59.6.f': 'The Processor shall comply with clause 7 whenever it engages another processor.',
  'dpa2018.s59.7':
    'The Processor shall transfer data outside the United Kingdom only where the Controller has instructed it to make the particular transfer.',
  'ukgdpr.28.3.c': 'The Processor shall take all measures required by Article 32, as described in Annex 2.',
  'ukgdpr.28.3.f':
    'The Processor shall assist the Controller with security, breaches, impact assessments and prior consultation.',
  'ukgdpr.28.4':
    'The Processor shall impose the same obligations on each sub-processor and remains fully liable for its performance.',
  'dpa2018.s62.1.c':
    'The Processor shall keep logs of collection, alteration, consultation, disclosure, combination and erasure, open to export by the Controller.',
  'dpa2018.s78.7':
    'No further transfer takes place unless this Agreement is complied with and section 73(1) is satisfied for it.',
};

/**
 * An executed agreement to tell the story with, every clause met. The words are invented for the demonstration: they
 * stand in no agreement of any force or vendor.
 */
export const exampleAgreement = {
  title: 'Data processing agreement for Microsoft 365 (demonstration)',
  processor: 'microsoft',
  /** The parties, for a force by its name: the controller itself and the processor. */
  parties: (force: string): readonly string[] => [force, 'Microsoft Ireland Operations Limited'],
  fileName: 'demonstration-agreement.pdf',
  /** The text of the file that is recorded. */
  fileText:
    'Demonstration. This stands in for the executed copy of an agreement between a chief officer and a processor. No such agreement was made.\n',
  mappings: limbs.map(({ id, clause }): ExampleMapping => ({
    limb: id,
    verdict: 'met',
    quotation: quotations[clause] ?? '',
    locator: `Demonstration agreement, clause ${String(Object.keys(quotations).indexOf(clause) + 4)}`,
  })),
} as const;
