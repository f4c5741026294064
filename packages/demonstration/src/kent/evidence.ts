import type { ContentOf } from '@countersign/domain/document/content';
import { filled } from '../template-dpia/item.js';
import { row, type DayFrom, type ExemplaryFile, type ExemplaryRow } from './exemplary.js';

interface Paper {
  readonly key: string;
  readonly title: string;
  readonly evidenceKind: ContentOf<'evidence'>['evidenceKind'];
  readonly daysAgo: number;
  readonly answers: readonly string[];
  readonly locator: string;
  /** What the paper says in short: the text of the file that stands in for it. */
  readonly text: string;
}

const papers: readonly Paper[] = [
  {
    key: 'evidence-test-of-logs',
    title: 'Paper 1: report of the test of logs',
    evidenceKind: 'test-report',
    daysAgo: 37,
    answers: ['dpa2018.s62.1.c', 'dpa2018.s62.2'],
    locator: 'Tables 1 to 5, one for each component',
    text: 'Five components, six operations, 106 acts by test accounts, 106 records found. No event means combination.',
  },
  {
    key: 'evidence-agreement',
    title: 'Paper 2: agreement with the processor, with annexes 1 to 4',
    evidenceKind: 'agreement',
    daysAgo: 60,
    answers: ['dpa2018.s59.5', 'dpa2018.s59.7', 'ukgdpr.28.3.chapeau'],
    locator: 'Clauses 4 to 19; annex 4 for the instructions',
    text: 'The agreement of the demonstration, as it is mapped clause by clause. No such agreement was made.',
  },
  {
    key: 'evidence-policy-document',
    title: 'Paper 3: appropriate policy document for law enforcement processing, version 3',
    evidenceKind: 'policy',
    daysAgo: 82,
    answers: ['dpa2018.s42.2', 'dpa2018.s42.3'],
    locator: 'Parts B and C, for the two activities',
    text: 'How the six principles are kept for the joint investigation and for the safeguarding hub, and for how long data stays.',
  },
  {
    key: 'evidence-arrangement',
    title: 'Paper 4: arrangement of the two controllers',
    evidenceKind: 'agreement',
    daysAgo: 40,
    answers: ['dpa2018.s58.2-3'],
    locator: 'Section 6 for requests, section 8 for breaches',
    text: 'Who answers whom, who runs the site of the operation, and who is the contact point.',
  },
  {
    key: 'evidence-test-of-attack',
    title: 'Paper 5: report of the test of attack and export of the tenant’s settings and locations',
    evidenceKind: 'security-assessment',
    daysAgo: 68,
    answers: ['dpa2018.s66.2.a', 'ukgdpr.32'],
    locator: 'Summary, and annex B for the locations of data',
    text: 'Forty attempts on accounts, none succeeded. Locations of data as the tenant showed them on the day.',
  },
  {
    key: 'evidence-exceptions',
    title: 'Paper 6: the vendor’s published exceptions as they were read',
    evidenceKind: 'configuration-record',
    daysAgo: 21,
    answers: ['dpa2018.s61.1-2'],
    locator: 'Nine entries, each with the answer of this force',
    text: 'Nine entries: four for components not used, two transfers, two features that are off, one without personal data.',
  },
];

/** Papers that are held, each with a file that stands in for it. */
export const evidence = (day: DayFrom): readonly ExemplaryRow[] =>
  papers.map(({ key, title, evidenceKind, daysAgo, answers, locator }) =>
    row(
      'evidence',
      key,
      filled('evidence', { title, evidenceKind, date: day(-daysAgo), held: true, answers, locator }),
    ),
  );

export const files: readonly ExemplaryFile[] = papers.map(({ key, title, text }) => ({
  itemId: key,
  name: `${key}.txt`,
  text: `Demonstration. This stands in for a paper of a force; no such paper exists.\n\n${title}\n\n${text}\n`,
}));
